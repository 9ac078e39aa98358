//! The session: whatever was said can be taken back, newest first, nothing else changes by it, and
//! what a change did can be said.

#[path = "session/effects.rs"]
mod effects;
#[path = "session/families.rs"]
mod families;
#[path = "session/moves.rs"]
mod moves;
#[path = "session/undo.rs"]
mod undo;
