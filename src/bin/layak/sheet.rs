//! `layak sheet`: prints rule sheets; what they say is made by the library.

use std::io::Write;

use layak::catalog::{PROGRAMS, program};
use layak::date::Date;
use layak::rule::Program;
use layak::sheet;

use crate::arguments::Sheet;
use crate::problem::Problem;

/// One sheet, or all of them, as of a day or over time.
pub(crate) fn sheet(options: &Sheet, out: &mut impl Write) -> Result<(), Problem> {
    let print = |it: &str, out: &mut dyn Write| out.write_all(it.as_bytes()).map_err(Problem::Output);
    let Some(id) = &options.program else {
        let of_day = |it| options.on.map_or_else(|| Some(sheet::program(it)), |on| sheet::program_on(it, on));
        let sheets: Vec<String> = PROGRAMS.iter().filter_map(of_day).collect();
        if let (true, Some(on)) = (sheets.is_empty(), options.on) {
            return Err(no_rules("--on", on, PROGRAMS));
        }
        return print(&sheets.join(&format!("{}\n\n", "=".repeat(sheet::WIDTH))), out);
    };
    let Some(program) = program(id) else {
        let ids: Vec<&str> = PROGRAMS.iter().map(|it| it.id).collect();
        let ids = ids.join(", ");
        return Err(Problem::Usage(format!("PROGRAM: {id:?} tidak dikenal; yang boleh: {ids}")));
    };
    match options.on {
        None => print(&sheet::program(program), out),
        Some(on) => match sheet::program_on(program, on) {
            Some(it) => print(&it, out),
            None => Err(no_rules("--on", on, std::slice::from_ref(program))),
        },
    }
}

fn no_rules(option: &str, on: Date, programs: &[Program]) -> Problem {
    let spans = programs.iter().flat_map(|it| it.editions).map(|it| (it.from, it.until));
    let first = spans.clone().map(|it| it.0).min().map_or_else(String::new, |it| it.to_string());
    let last =
        spans.map(|it| it.1).max_by_key(|it| it.map_or((true, None), |it| (false, Some(it)))).flatten();
    let last = last.map_or_else(|| "sekarang".into(), |it| it.to_string());
    Problem::Usage(format!("{option}: tidak ada aturan pada {on}; yang boleh: {first} sampai {last}"))
}
