//! A page being written: elements are opened, filled and ended in the order of reading.
//!
//! Yew's `html!` writes the construction of every element out in place, and so do calls that pass
//! elements by value. Measured on our pages, a writer that is only ever called with a name and a
//! text takes a third of that, so it is used wherever nothing listens; `html!` stays in
//! `part/field.rs`, where there are listeners.
//!
//! **Texts change with their element.** A browser that translates pages puts other texts in the
//! place of ours, in spite of being told not to; a text that we then changed would change nothing
//! that anybody sees, and an answer would stand under the words of another. So an element that
//! holds text of its own has that text for its key: other words, another element. A live region
//! must stay the same element for a screen reader to notice, so there a span inside it has the key.

use yew::virtual_dom::{Key, VList, VNode, VTag, VText};
use yew::{AttrValue, Html};

/// An element that is being filled.
struct Open {
    tag: VTag,
    /// How many children it has.
    n_children: u32,
    /// Stands for the text in it; nothing where there is none.
    text: Option<u64>,
    /// It is a live region.
    live: bool,
}

/// The writer.
#[derive(Default)]
pub(crate) struct Doc {
    open: Vec<Open>,
    done: Vec<Html>,
}

/// A number that stands for a text, after another one: FNV-1a.
fn hashed(before: u64, text: &str) -> u64 {
    text.bytes().fold(before, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Where the hash of a text begins.
const BASIS: u64 = 0xcbf2_9ce4_8422_2325;

impl Doc {
    /// Puts something that is built already into the element that is open.
    #[inline(never)]
    pub(crate) fn put(&mut self, child: Html) {
        match self.open.last_mut() {
            Some(open) => {
                open.n_children += 1;
                open.tag.add_child(child);
            }
            None => self.done.push(child),
        }
    }

    /// Opens an element.
    #[inline(never)]
    pub(crate) fn open(&mut self, name: &'static str) {
        self.open.push(Open { tag: VTag::new(name), n_children: 0, text: None, live: name == "output" });
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
        if let Some(open) = self.open.last_mut() {
            open.live |= name == "role" && matches!(value, "status" | "alert");
            open.tag.add_attribute(name, AttrValue::Static(value));
        }
    }

    /// Gives the open element an attribute that was put together.
    #[inline(never)]
    pub(crate) fn set(&mut self, name: &'static str, value: String) {
        if let Some(open) = self.open.last_mut() {
            open.tag.add_attribute(name, AttrValue::from(value));
        }
    }

    /// Text that never changes.
    #[inline(never)]
    pub(crate) fn say(&mut self, text: &'static str) {
        self.text(AttrValue::Static(text));
    }

    /// Text that was put together.
    #[inline(never)]
    pub(crate) fn tell(&mut self, text: String) {
        self.text(AttrValue::from(text));
    }

    /// Text, for which the element that is open answers; a live region leaves that to a span.
    #[inline(never)]
    fn text(&mut self, text: AttrValue) {
        if self.open.last().is_some_and(|it| it.live) {
            self.open("span");
            self.text(text);
            return self.end();
        }
        if let Some(open) = self.open.last_mut() {
            open.text = Some(hashed(open.text.unwrap_or(BASIS), &text));
        }
        self.put(VNode::from(VText::new(text)));
    }

    /// Ends the element that was opened last.
    #[inline(never)]
    pub(crate) fn end(&mut self) {
        let Some(Open { mut tag, text, .. }) = self.open.pop() else { return };
        if let Some(text) = text {
            // With its place, so that no two of one parent are the same.
            let place = self.open.last().map_or(0, |it| it.n_children);
            tag.key = Some(Key::from(hashed(text, &place.to_string())));
        }
        self.put(VNode::from(tag));
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
