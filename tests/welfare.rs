//! The welfare questionnaire: how long it can get, that nothing is asked twice or in vain, that a full
//! walk leaves nothing open, and that nothing said here reaches a programme.

#[path = "welfare/apart.rs"]
mod apart;
#[path = "welfare/asked.rs"]
mod asked;
#[path = "welfare/families.rs"]
mod families;
#[path = "welfare/length.rs"]
mod length;
#[allow(dead_code, reason = "the second implementation needs the rest")]
#[path = "second/random.rs"]
mod random;
#[path = "welfare/steps.rs"]
mod steps;
#[path = "welfare/whole.rs"]
mod whole;
