//! Elements without listeners, built by plain calls.
//!
//! Yew's `html!` writes the construction of every element out in place; measured on the page of
//! a programme that is about 250 bytes of WebAssembly for each. Most of our pages is text that
//! never changes under the reader's hand, so it is built by these calls, and `html!` stays where
//! there are listeners and state.

use yew::virtual_dom::{VList, VNode, VTag, VText};
use yew::{AttrValue, Html};

/// An element being built. It is boxed because it is handed from call to call.
pub(crate) struct El(Box<VTag>);

/// Begins an element.
#[inline(never)]
pub(crate) fn el(name: &'static str) -> El {
    El(Box::new(VTag::new(name)))
}

/// Text alone.
#[inline(never)]
pub(crate) fn plain(text: &'static str) -> Html {
    VNode::from(VText::new(AttrValue::Static(text)))
}

/// Text alone that was put together.
#[inline(never)]
pub(crate) fn made(text: String) -> Html {
    VNode::from(VText::new(AttrValue::from(text)))
}

/// Several things in a row, without an element around them.
#[inline(never)]
pub(crate) fn row_of(all: Vec<Html>) -> Html {
    VNode::from(VList::with_children(all, None))
}

/// Nothing.
#[inline(never)]
pub(crate) fn nothing() -> Html {
    VNode::default()
}

impl El {
    #[inline(never)]
    pub(crate) fn attr(mut self, name: &'static str, value: &'static str) -> Self {
        self.0.add_attribute(name, AttrValue::Static(value));
        self
    }

    #[inline(never)]
    pub(crate) fn set(mut self, name: &'static str, value: String) -> Self {
        self.0.add_attribute(name, AttrValue::from(value));
        self
    }

    #[inline(never)]
    pub(crate) fn class(self, class: &'static str) -> Self {
        self.attr("class", class)
    }

    #[inline(never)]
    pub(crate) fn href(self, href: String) -> Self {
        self.set("href", href)
    }

    #[inline(never)]
    pub(crate) fn add(mut self, child: Html) -> Self {
        self.0.add_child(child);
        self
    }

    #[inline(never)]
    pub(crate) fn all(mut self, children: Vec<Html>) -> Self {
        self.0.add_children(children);
        self
    }

    /// A child where there is one.
    #[inline(never)]
    pub(crate) fn maybe(self, child: Option<Html>) -> Self {
        match child {
            Some(child) => self.add(child),
            None => self,
        }
    }

    /// Text that never changes.
    #[inline(never)]
    pub(crate) fn say(self, text: &'static str) -> Self {
        self.add(plain(text))
    }

    /// Text that was put together.
    #[inline(never)]
    pub(crate) fn tell(self, text: String) -> Self {
        self.add(made(text))
    }

    #[inline(never)]
    pub(crate) fn done(self) -> Html {
        VNode::from(*self.0)
    }
}

/// A paragraph.
#[inline(never)]
pub(crate) fn p(text: &'static str) -> Html {
    el("p").say(text).done()
}

/// A paragraph that was put together.
#[inline(never)]
pub(crate) fn told(text: String) -> Html {
    el("p").tell(text).done()
}

/// A part of a page with its heading.
#[inline(never)]
pub(crate) fn section(title: &'static str, inside: Vec<Html>) -> Html {
    el("section").add(el("h2").say(title).done()).all(inside).done()
}

/// A list of these items, each in its own row.
#[inline(never)]
pub(crate) fn list(name: &'static str, class: &'static str, items: Vec<Html>) -> Html {
    let rows = items.into_iter().map(|it| el("li").add(it).done()).collect();
    let list = if class.is_empty() { el(name) } else { el(name).class(class) };
    list.all(rows).done()
}

/// A bulleted list.
#[inline(never)]
pub(crate) fn bullets(items: Vec<Html>) -> Html {
    list("ul", "", items)
}

/// Something folded away under a line.
#[inline(never)]
pub(crate) fn folded(class: &'static str, line: String, inside: Html) -> Html {
    el("details").class(class).add(el("summary").tell(line).done()).add(inside).done()
}

/// A link.
#[inline(never)]
pub(crate) fn link(href: String, inside: Html) -> Html {
    el("a").href(href).add(inside).done()
}
