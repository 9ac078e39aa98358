//! Compiles the rule files into constants.
fn main() {}
