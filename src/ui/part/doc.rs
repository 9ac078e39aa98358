//! A page being written: elements are opened, filled and ended in the order of reading.
//!
//! Yew's `html!` writes the construction of every element out in place, and so do calls that pass
//! elements by value. Measured on our pages, a writer that is only ever called with a name and a
//! text takes a third of that, so it is used wherever nothing listens; `html!` stays in
//! `part/field.rs`, where there are listeners.

use yew::virtual_dom::{VList, VNode, VTag, VText};
use yew::{AttrValue, Html};

/// The writer.
#[derive(Default)]
pub(crate) struct Doc {
    open: Vec<VTag>,
    done: Vec<Html>,
}

impl Doc {
    /// Puts something that is built already into the element that is open.
    #[inline(never)]
    pub(crate) fn put(&mut self, child: Html) {
        match self.open.last_mut() {
            Some(tag) => tag.add_child(child),
            None => self.done.push(child),
        }
    }

    /// Opens an element.
    #[inline(never)]
    pub(crate) fn open(&mut self, name: &'static str) {
        self.open.push(VTag::new(name));
    }

    /// Opens an element of a class.
    #[inline(never)]
    pub(crate) fn begin(&mut self, name: &'static str, class: &'static str) {
        self.open(name);
        if !class.is_empty() {
            self.attr("class", class);
        }
    }

    /// Gives the open element an attribute.
    #[inline(never)]
    pub(crate) fn attr(&mut self, name: &'static str, value: &'static str) {
        if let Some(tag) = self.open.last_mut() {
            tag.add_attribute(name, AttrValue::Static(value));
        }
    }

    /// Gives the open element an attribute that was put together.
    #[inline(never)]
    pub(crate) fn set(&mut self, name: &'static str, value: String) {
        if let Some(tag) = self.open.last_mut() {
            tag.add_attribute(name, AttrValue::from(value));
        }
    }

    /// Text that never changes.
    #[inline(never)]
    pub(crate) fn say(&mut self, text: &'static str) {
        self.put(VNode::from(VText::new(AttrValue::Static(text))));
    }

    /// Text that was put together.
    #[inline(never)]
    pub(crate) fn tell(&mut self, text: String) {
        self.put(VNode::from(VText::new(AttrValue::from(text))));
    }

    /// Ends the element that was opened last.
    #[inline(never)]
    pub(crate) fn end(&mut self) {
        if let Some(tag) = self.open.pop() {
            self.put(VNode::from(tag));
        }
    }

    /// An element with a text that never changes.
    #[inline(never)]
    pub(crate) fn said(&mut self, name: &'static str, class: &'static str, text: &'static str) {
        self.begin(name, class);
        self.say(text);
        self.end();
    }

    /// An element with a text that was put together.
    #[inline(never)]
    pub(crate) fn told(&mut self, name: &'static str, class: &'static str, text: String) {
        self.begin(name, class);
        self.tell(text);
        self.end();
    }

    /// A paragraph.
    #[inline(never)]
    pub(crate) fn p(&mut self, text: &'static str) {
        self.said("p", "", text);
    }

    /// Opens a part of the page with its heading.
    #[inline(never)]
    pub(crate) fn section(&mut self, title: &'static str) {
        self.open("section");
        self.said("h2", "", title);
    }

    /// A link with a text that never changes.
    #[inline(never)]
    pub(crate) fn link(&mut self, class: &'static str, href: String, text: &'static str) {
        self.begin("a", class);
        self.set("href", href);
        self.say(text);
        self.end();
    }

    /// Links that stand like buttons in a row of their own.
    #[inline(never)]
    pub(crate) fn action(&mut self, class: &'static str, href: String, text: &'static str) {
        self.begin("p", "actions");
        self.link(class, href, text);
        self.end();
    }

    /// The heading of a screen; it takes the focus when the screen appears.
    #[inline(never)]
    pub(crate) fn heading(&mut self, title: String) {
        self.open("h1");
        self.attr("tabindex", "-1");
        self.tell(title);
        self.end();
    }

    /// Opens something that is folded away under a line.
    #[inline(never)]
    pub(crate) fn fold(&mut self, class: &'static str, line: String) {
        self.begin("details", class);
        self.told("summary", "", line);
    }

    /// The page.
    #[inline(never)]
    pub(crate) fn finish(self) -> Html {
        VNode::from(VList::with_children(self.done, None))
    }
}
