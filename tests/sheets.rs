//! Every rule sheet is the one that was reviewed: `tests/sheets/<program>.txt`.
//!
//! `UPDATE=1 cargo test --test sheets` writes the sheets anew; the difference is then what a
//! reviewer reads.

use std::collections::BTreeSet;
use std::path::PathBuf;

use layak::catalog::{FOUNDING_DAY, PROGRAMS};
use layak::sheet;

#[test]
fn every_sheet_is_the_reviewed_one() {
    let update = std::env::var_os("UPDATE").is_some();
    let mut changed = Vec::new();
    for program in PROGRAMS {
        let path = PathBuf::from(format!("tests/sheets/{}.txt", program.id));
        let sheet = sheet::program(program);
        if std::fs::read_to_string(&path).is_ok_and(|it| it == sheet) {
            continue;
        }
        if update {
            std::fs::write(&path, sheet).expect("a sheet can be written");
        } else {
            changed.push(program.id);
        }
    }
    assert!(changed.is_empty(), "changed: {changed:?}; read them after UPDATE=1 cargo test --test sheets");
    let names = std::fs::read_dir("tests/sheets").expect("tests/sheets").flatten();
    let names: BTreeSet<String> = names.filter_map(|it| it.file_name().into_string().ok()).collect();
    let wanted: BTreeSet<String> = PROGRAMS.iter().map(|it| format!("{}.txt", it.id)).collect();
    assert_eq!(names, wanted, "each sheet belongs to a programme");
}

#[test]
fn a_sheet_fits_on_paper() {
    for program in PROGRAMS {
        let founding = sheet::program_on(program, FOUNDING_DAY).unwrap_or_default();
        for line in sheet::program(program).lines().chain(founding.lines()) {
            let alone = line.split_whitespace().filter(|it| !["-", "+"].contains(it)).count() == 1;
            assert!(alone || line.chars().count() <= sheet::WIDTH, "{}: {line}", program.id);
            assert_eq!(line, line.trim_end(), "{}", program.id);
        }
    }
}
