//! Addresses. They stand after `#`, need no rule on a server, keep the back button, and carry no
//! answer, except where somebody opens the code of another device: that one is taken out at once.

use crate::engine::Open;
use crate::fact::{Fact, Subject};
use crate::item::Item;
use crate::questionnaire::Ask;

/// A screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// What this is; start.
    Home,
    /// For whoever helps somebody else.
    Help,
    /// Where the family lives.
    Place,
    /// The people on the family card.
    Family,
    /// A member, or a new one.
    Member(Option<u32>),
    /// One question on the way.
    Question(Open),
    /// One question, opened from the review; it returns there.
    Change(Open),
    /// The welfare estimate: what it is, then its picture.
    Estimate,
    /// One question of the welfare estimate; the next one follows it, and at last the picture.
    Welfare(Ask),
    /// One item of it, opened from the review; it returns there.
    ChangeItem(Item),
    /// The three checklists.
    Checklists,
    /// The answers in the codes of the register, for the office.
    Comparison,
    /// All answers.
    Review,
    /// What applies.
    Results,
    /// The slip to take home: printed, shared, or shown as a QR.
    TakeHome,
    /// Takes a code: this one, or one that is still to be typed.
    Receive(String),
    /// A ready household, to show.
    Demo,
    /// A ready household, to guess what it gets.
    Practice,
    /// One programme.
    Program(String),
    /// A page that explains more than one programme.
    Info(String),
    /// Several families in one sitting.
    Families,
    /// A list of households from a file.
    Village,
    /// Sources, privacy, coverage.
    About,
}

impl Route {
    /// Reads what stands after `#`. An address that nobody knows is the first screen.
    #[must_use]
    pub fn parse(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_start_matches('/');
        let parts: Vec<&str> = path.split('/').filter(|it| !it.is_empty()).collect();
        let found = match parts.as_slice() {
            ["bantu"] => Some(Self::Help),
            ["tempat"] => Some(Self::Place),
            ["keluarga"] => Some(Self::Family),
            ["keluarga", "baru"] => Some(Self::Member(None)),
            ["keluarga", id] => id.parse().ok().map(|it| Self::Member(Some(it))),
            ["tanya", rest @ ..] => open(rest).map(Self::Question),
            ["ubah", name] if Item::named(name).is_some() => Item::named(name).map(Self::ChangeItem),
            ["ubah", rest @ ..] => open(rest).map(Self::Change),
            ["perkiraan"] => Some(Self::Estimate),
            ["perkiraan", name] => ask(name).map(Self::Welfare),
            ["tanda"] => Some(Self::Checklists),
            ["lembar"] => Some(Self::Comparison),
            ["periksa"] => Some(Self::Review),
            ["hasil"] => Some(Self::Results),
            ["bawa"] => Some(Self::TakeHome),
            ["terima"] => Some(Self::Receive(String::new())),
            ["terima", code] => Some(Self::Receive((*code).into())),
            ["peragaan"] => Some(Self::Demo),
            ["latihan"] => Some(Self::Practice),
            ["program", id] => Some(Self::Program((*id).into())),
            ["info", id] => Some(Self::Info((*id).into())),
            ["daftar"] => Some(Self::Families),
            ["desa"] => Some(Self::Village),
            ["tentang"] => Some(Self::About),
            _ => None,
        };
        found.unwrap_or(Self::Home)
    }

    /// The address, with its `#`.
    #[must_use]
    pub fn href(&self) -> String {
        let of = |verb: &str, open: &Open| match open.person {
            Some(id) => format!("#/{verb}/{}/{id}", open.fact.name()),
            None => format!("#/{verb}/{}", open.fact.name()),
        };
        match self {
            Self::Home => "#/".into(),
            Self::Help => "#/bantu".into(),
            Self::Place => "#/tempat".into(),
            Self::Family => "#/keluarga".into(),
            Self::Member(None) => "#/keluarga/baru".into(),
            Self::Member(Some(id)) => format!("#/keluarga/{id}"),
            Self::Question(open) => of("tanya", open),
            Self::Change(open) => of("ubah", open),
            Self::ChangeItem(item) => format!("#/ubah/{}", item.name()),
            Self::Estimate => "#/perkiraan".into(),
            Self::Welfare(Ask::Fact(fact)) => format!("#/perkiraan/{}", fact.name()),
            Self::Welfare(Ask::Item(item)) => format!("#/perkiraan/{}", item.name()),
            Self::Checklists => "#/tanda".into(),
            Self::Comparison => "#/lembar".into(),
            Self::Review => "#/periksa".into(),
            Self::Results => "#/hasil".into(),
            Self::TakeHome => "#/bawa".into(),
            Self::Receive(code) if code.is_empty() => "#/terima".into(),
            Self::Receive(code) => format!("#/terima/{code}"),
            Self::Demo => "#/peragaan".into(),
            Self::Practice => "#/latihan".into(),
            Self::Program(id) => format!("#/program/{id}"),
            Self::Info(id) => format!("#/info/{id}"),
            Self::Families => "#/daftar".into(),
            Self::Village => "#/desa".into(),
            Self::About => "#/tentang".into(),
        }
    }
}

fn open(parts: &[&str]) -> Option<Open> {
    let fact = Fact::named(parts.first()?)?;
    let person = match (fact.subject(), parts) {
        (Subject::Household, [_]) => None,
        (Subject::Person, [_, id]) => Some(id.parse().ok()?),
        _ => return None,
    };
    Some(Open { person, fact })
}

/// A question of the welfare estimate: an item, or a fact about the family.
fn ask(name: &str) -> Option<Ask> {
    let fact = || Fact::named(name).filter(|it| it.subject() == Subject::Household).map(Ask::Fact);
    Item::named(name).map(Ask::Item).or_else(fact)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_leads_back_to_its_screen() {
        let mut routes = vec![
            Route::Home,
            Route::Help,
            Route::Place,
            Route::Family,
            Route::Member(None),
            Route::Member(Some(7)),
            Route::Review,
            Route::Estimate,
            Route::Welfare(Ask::Fact(Fact::Desil)),
            Route::Checklists,
            Route::Comparison,
            Route::Results,
            Route::TakeHome,
            Route::Receive(String::new()),
            Route::Receive("1A2B".into()),
            Route::Demo,
            Route::Practice,
            Route::Program("pkh".into()),
            Route::Info("dtks".into()),
            Route::About,
            Route::Families,
            Route::Village,
        ];
        for fact in Fact::ALL {
            let person = (fact.subject() == Subject::Person).then_some(12);
            routes.push(Route::Question(Open { person, fact: *fact }));
            routes.push(Route::Change(Open { person, fact: *fact }));
        }
        for item in Item::ALL {
            routes.push(Route::Welfare(Ask::Item(*item)));
            routes.push(Route::ChangeItem(*item));
        }
        for route in routes {
            assert_eq!(Route::parse(&route.href()), route);
        }
    }

    #[test]
    fn an_unknown_address_is_the_first_screen() {
        for hash in [
            "",
            "#",
            "#/",
            "#/entah",
            "#/tanya",
            "#/tanya/dtks/3",
            "#/tanya/ibu",
            "#/tanya/ibu/x",
            "#/keluarga/-1",
            "#/perkiraan/usia",
            "#/ubah/lantai/3",
        ] {
            assert_eq!(Route::parse(hash), Route::Home, "{hash}");
        }
    }
}
