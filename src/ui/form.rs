//! What stands in the fields of the screen at hand, before it becomes an answer.
//!
//! All screens share this one state, and it is emptied when the screen changes. A state of its
//! own for every field of every screen would be the usual way; measured, it cost a quarter of the
//! program, because each kind of state brings its own copy of the machinery.

/// The fields of a screen, and what is wrong with them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    values: Vec<(&'static str, String)>,
    /// What is wrong, and which field it is about.
    pub mistake: Option<Mistake>,
    /// How often something was wrong; the focus moves each time.
    pub n_mistakes: u32,
}

/// Something wrong in a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The field, as a selector.
    pub field: &'static str,
    /// What to do about it.
    pub text: String,
}

impl Form {
    /// What stands in a field; nothing where nobody has touched it.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.values.iter().find(|it| it.0 == name).map(|it| it.1.as_str())
    }

    /// The form with something else in a field. What was wrong may be right now.
    #[must_use]
    pub fn with(&self, name: &'static str, value: String) -> Self {
        let mut next = Self { mistake: None, ..self.clone() };
        match next.values.iter_mut().find(|it| it.0 == name) {
            Some(field) => field.1 = value,
            None => next.values.push((name, value)),
        }
        next
    }

    /// The form with something wrong in it.
    #[must_use]
    pub fn wrong(&self, field: &'static str, text: String) -> Self {
        Self { mistake: Some(Mistake { field, text }), n_mistakes: self.n_mistakes + 1, ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_keeps_what_was_typed_last() {
        let form = Form::default().with("umur", "3".into()).with("umur", "38".into());
        assert_eq!(form.get("umur"), Some("38"));
        assert_eq!(form.get("nama"), None);
    }

    #[test]
    fn typing_takes_a_mistake_away_but_not_the_other_fields() {
        let form = Form::default().with("umur", "x".into()).wrong("#umur", "angka saja".into());
        assert_eq!(form.n_mistakes, 1);
        let mended = form.with("nama", "Ibu".into());
        assert_eq!((mended.mistake.as_ref(), mended.get("umur")), (None, Some("x")));
    }
}
