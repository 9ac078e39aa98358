//! Pictograms drawn for the project in one stroke. They stand beside words, never instead of them.

use super::Doc;

/// What a shape stands for. Each differs in form, not in colour alone.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Received,
    Met,
    Open,
    NotMet,
    Closed,
    Attention,
}

impl Kind {
    /// The class of a card.
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Met => "met",
            Self::Open => "open",
            Self::NotMet => "not-met",
            Self::Closed => "closed",
            Self::Attention => "attention",
        }
    }
}

/// The shape, hidden from screen readers.
#[inline(never)]
pub(crate) fn shape(doc: &mut Doc, kind: Kind) {
    let path = match kind {
        Kind::Received => "M4 4h16v16H4zM8 12l3 3 5-6",
        Kind::Met => "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M8 12l3 3 5-6",
        Kind::Open => {
            "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 16.5v.5"
        }
        Kind::NotMet => "M8 3h8l5 5v8l-5 5H8l-5-5V8zM9 9l6 6M15 9l-6 6",
        Kind::Closed => "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 7v5l3 2",
        Kind::Attention => "M12 3l9.5 17h-19zM12 10v4.5M12 17v.5",
    };
    doc.begin("svg", "shape");
    for (name, value) in
        [("viewBox", "0 0 24 24"), ("width", "24"), ("height", "24"), ("aria-hidden", "true")]
    {
        doc.attr(name, value);
    }
    doc.open("path");
    for (name, value) in [("d", path), ("fill", "none"), ("stroke", "currentColor"), ("stroke-width", "2")] {
        doc.attr(name, value);
    }
    doc.end();
    doc.end();
}
