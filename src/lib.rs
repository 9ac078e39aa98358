//! Layak: which social assistance probably applies to a family, how much, why, and what next.
