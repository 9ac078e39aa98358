//! The code that hands answers over: it says the same again, a slip of the pen never passes, garbage
//! never stops the program, and what was published opens for ever.

#[path = "handoff/kept.rs"]
mod kept;
#[path = "handoff/letters.rs"]
mod letters;
#[path = "handoff/published.rs"]
mod published;
#[path = "handoff/random.rs"]
mod random;
#[path = "handoff/round.rs"]
mod round;
