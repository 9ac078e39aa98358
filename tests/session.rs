//! The session: whatever was said can be taken back, newest first, and nothing else changes by it.

#[path = "session/undo.rs"]
mod undo;
