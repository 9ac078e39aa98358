//! `layak audit`: is the catalogue whole, and can everything in it happen?
//!
//! What stands written is checked completely. That a criterion can fail alone, that a component
//! can be paid and that a limit can bind is shown by a household for each, found by a search with
//! a fixed sequence of choices: what it finds is certain, because the engine confirms it; what it
//! does not find is only likely to be impossible, and is reported for somebody to look at.

#[path = "audit/birthdays.rs"]
mod birthdays;
#[path = "audit/catalogue.rs"]
mod catalogue;
#[path = "audit/cells.rs"]
mod cells;
#[path = "audit/days.rs"]
mod days;
#[path = "audit/edition.rs"]
mod edition;
#[path = "audit/goal.rs"]
mod goal;
#[path = "audit/monotone.rs"]
mod monotone;
#[path = "audit/search.rs"]
mod search;
#[path = "audit/sentences.rs"]
mod sentences;

use std::io::Write;

use layak::catalog::{PROGRAMS, STALE, UNTRANSLATED};

use crate::End;
use crate::input::today;
use crate::problem::Problem;

/// What was found, in the order in which it was found.
#[derive(Default)]
pub(crate) struct Findings {
    /// Mistakes in the catalogue.
    pub(crate) wrong: Vec<String>,
    /// What somebody should know and nobody need mend.
    pub(crate) remarks: Vec<String>,
    /// How many households were looked at.
    pub(crate) n_households: u64,
}

/// Checks everything, prints the counts, and says whether anything is wrong.
pub(crate) fn audit(out: &mut impl Write) -> Result<End, Problem> {
    let mut found = Findings::default();
    let written = catalogue::check(&mut found);
    let n_days = days::check(today(), &mut found);
    let (mut n_cells, mut n_births, mut n_pairs, mut n_numbers) = (0, 0, 0, 0);
    for program in PROGRAMS {
        for rules in program.editions {
            edition::check(program, rules, &mut found);
            n_cells += cells::check(program, rules, &mut found);
            n_births += birthdays::check(rules, &mut found, program.id);
            n_pairs += monotone::check(program, rules, &mut found);
            n_numbers += sentences::check(program, rules, &mut found);
        }
    }
    let editions = || PROGRAMS.iter().flat_map(|it| it.editions);
    let mut lines = vec![
        format!(
            "{} program, {} edisi, {} syarat, {} komponen, {} batas",
            PROGRAMS.len(),
            editions().count(),
            editions().map(|it| it.criteria.len()).sum::<usize>(),
            editions().map(|it| it.components.len()).sum::<usize>(),
            editions().map(|it| it.limits.len()).sum::<usize>(),
        ),
        format!(
            "{} kalimat, {} tanpa bahasa Inggris, {} terjemahan tanpa kalimat",
            written.sentences,
            UNTRANSLATED.len(),
            STALE.len()
        ),
        format!(
            "{} rujukan, {} di antaranya belum diperiksa; {} sumber",
            written.citations, written.unread, written.instruments
        ),
        format!("{} keluarga dicoba", found.n_households),
        format!("{n_cells} petak syarat: mesin sama dengan bacaan langsung"),
        format!("{n_births} hari lahir di sekitar batas umur; {n_numbers} batas angka disebut kalimatnya"),
        format!("{n_pairs} langkah searah untuk fakta yang tidak pernah merugikan"),
        format!(
            "{n_days} hari program: satu edisi atau satu jeda; tenggang baca ulang {} hari",
            days::GRACE_DAYS
        ),
    ];
    for (title, items) in [("Catatan", &found.remarks), ("Salah", &found.wrong)] {
        if !items.is_empty() {
            lines.push(format!("\n{title} ({}):", items.len()));
            lines.extend(items.iter().map(|it| format!("  {it}")));
        }
    }
    let fine = found.wrong.is_empty();
    lines.push(if fine { "\nTidak ada yang salah.".into() } else { String::new() });
    for line in lines {
        writeln!(out, "{line}").map_err(Problem::Output)?;
    }
    Ok(if fine { End::Fine } else { End::Wrong })
}
