//! What happens on a screen, and where it leads.

use super::many::Act;
use super::shelf::Keep;
use crate::route::Route;
use crate::session::Action;

/// Something that happens on a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Draw for the first time.
    Begin,
    /// Change the session.
    Do(Action),
    /// Change the session and go on from there, unless what was said does not fit.
    Advance(Action, Then),
    /// Something was typed or chosen in a field.
    Fill(&'static str, String),
    /// Something is wrong with a field.
    Wrong(&'static str, String),
    /// The address has changed.
    Arrive(Route),
    /// Go to another screen.
    Go(Route),
    /// Go back.
    Back,
    /// Print the screen.
    Print,
    /// The window has another size.
    Resize,
    /// The device has found its voices.
    Voices,
    /// Read the screen aloud, or stop.
    Listen,
    /// Share a text; the field `kabar` says what came of it.
    Share(String),
    /// Move the focus.
    Focus(&'static str),
    /// Keep something on the phone, open it or erase it.
    Keep(Keep),
    /// Forget what is in memory and leave at once.
    Leave,
    /// What a facilitator does with many families.
    Many(Act),
}

/// Where somebody goes who has answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// To the next question of the questionnaire.
    Onward,
    /// To the next question of the welfare estimate, or to its picture.
    Estimate,
    /// Back to the review.
    Review,
}
