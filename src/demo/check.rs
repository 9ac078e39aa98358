//! Every ready household worked out again, on whatever device this runs: a damaged download or a broken
//! compiler of a browser shows here, before a family relies on it.

use super::{READY, ready};
use crate::catalog::PROGRAMS;
use crate::engine::{Standing, assess};

/// How every programme stands for each ready household, a letter each in the order of the catalogue:
/// received, met, open, not met, closed, no rules. `tests/demo.rs` keeps them true.
pub const STANDINGS: [&str; READY.len()] = [
    "--n-nc-n-nncmmm---mrcnn-nr-",
    "--n-cn-n-nncnmn---nncmm-nn-",
    "--m-cn-n-oncnmn---nncnn-nn-",
    "--n-nn-r-nncmmm---nmcnn-nm-",
    "--n-nn-m-nocnmn---nncnn-nn-",
    "--n-nn-n-nncmmm---nncnn-cr-",
    "omm---n----nmmrn-nnm---n-mn",
    "omm---n----nmmrn-nmm---m-mn",
    "omo---n----nnmrn-mnm---n-mn",
    "onn---n----nnmrn-non---n-nn",
    "nnm---n----nnmnn-non---n-nn",
    "omo---n----nnmnn-nmn---n-nn",
    "omo---n----nnmrn-nnm---n-mn",
    "mmo---n----nnmrn-mnm---n-mn",
    "onn---n----nnmrn-nmn---n-nm",
    "ooo---o----ooooo-ooo---o-oo",
];

/// How every programme stands for a ready household, as such letters.
#[must_use]
pub fn standings(number: usize) -> String {
    let Some(it) = ready(number) else { return String::new() };
    let letter = |program| match Standing::of(assess(program, &it.household, it.on).as_ref()) {
        Standing::Received => 'r',
        Standing::Met => 'm',
        Standing::Open => 'o',
        Standing::NotMet => 'n',
        Standing::Closed => 'c',
        Standing::NoRules => '-',
    };
    PROGRAMS.iter().map(letter).collect()
}

/// How many standings are not as they should be, and how many there are.
#[must_use]
pub fn check() -> (usize, usize) {
    let mut wrong = 0;
    for (number, expected) in STANDINGS.iter().enumerate() {
        let found = standings(number);
        wrong += PROGRAMS.len() - expected.bytes().zip(found.bytes()).filter(|it| it.0 == it.1).count();
    }
    (wrong, READY.len() * PROGRAMS.len())
}
