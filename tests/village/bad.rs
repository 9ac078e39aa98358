//! Rows that cannot be used: named by their line, with the reason, and kept for correction.

use layak::village::{Problem, Sheet, Work, bad_rows, reason};
use layak::words::Locale;

use super::{worked, worked_as};

fn reasons(work: &Work) -> Vec<(u32, String)> {
    let words = Locale::Indonesian.words();
    let said = |it: &layak::village::Bad| {
        let each: Vec<String> = it.problems.iter().map(|it| reason(words, work, it)).collect();
        (it.line, each.join(" "))
    };
    work.bad.iter().map(said).collect()
}

#[test]
fn a_bad_cell_is_named_and_the_other_rows_are_used() {
    let work = worked(b"umur;desil;kabupaten;tanggal lahir\n40;11;Garut;\nempat;2;Bandung;\n\n30;3;Garut;31/02/1990\n50;4;3205;\n");
    let found = reasons(&work);
    let lines: Vec<u32> = found.iter().map(|it| it.0).collect();
    assert_eq!(lines, [2, 3, 5], "lines are counted as an editor counts them");
    assert_eq!(
        found[0].1,
        "Kolom “desil” berisi “11”. Yang bisa dibaca: angka 1 sampai 10; atau ? bila tidak tahu."
    );
    assert!(found[1].1.contains("“empat”") && found[1].1.contains("Kab. Bandung, Kota Bandung"), "{found:?}");
    assert!(found[2].1.contains("31/05/1982"), "{found:?}");
    assert_eq!(work.lines.len(), 1);
}

/// With a member put aside the family would look finished without that member.
#[test]
fn a_family_waits_for_all_of_its_rows() {
    let work = worked(b"no kk;umur;sekolah\n1;40;tidak\n1;7;SDN 3\n2;30;tidak\n2;5;\n");
    assert_eq!(work.lines.len(), 1);
    assert_eq!(work.lines[0].line, 4);
    let found = reasons(&work);
    assert_eq!(found[0].1, "Baris ini bisa dibaca, tetapi baris 3 dari keluarga yang sama belum.");
    assert!(found[1].1.contains("SDN 3"), "{found:?}");
}

#[test]
fn what_a_family_says_twice_must_be_the_same() {
    let work = worked(b"no kk;umur;desil\n1;40;2\n1;7;3\n2;30;4\n2;5;\n2;3;?\n");
    assert_eq!(work.lines.len(), 1, "an empty cell and a question mark say nothing else");
    assert_eq!(work.bad[0].problems, [Problem::Differs(2)]);
    assert_eq!(work.bad[1].problems, [Problem::Differs(2)]);
}

#[test]
fn a_card_that_tells_nobody_apart_is_refused() {
    let work = worked(b"no kk;umur\n3,20501E+15;40\n3,20501E+15;7\n;30\n;31\n9;1\n9;2\n");
    assert_eq!(work.lines.len(), 1);
    let problems: Vec<&Problem> = work.bad.iter().flat_map(|it| &it.problems).collect();
    assert_eq!(problems, [&Problem::ShortCard, &Problem::ShortCard, &Problem::NoCard, &Problem::NoCard]);
    assert!(work.strays(), "whoever reads the results is told");
}

#[test]
fn a_row_of_another_length_is_refused_and_nothing_of_it_is_kept() {
    let work = worked(b"umur;desil;catatan\nSiti Aminah;40;2;x\n40\n30;2;ok\n30;2;ok;;\n");
    assert_eq!(work.lines.len(), 2, "empty cells at the end are no mistake");
    assert_eq!(work.bad[0].problems, [Problem::Cells(4)]);
    assert_eq!(work.bad[1].problems, [Problem::Cells(1)]);
    let table = bad_rows(Locale::Indonesian.words(), &work);
    assert!(!table.contains("Siti"), "a name might stand anywhere in it: {table}");
}

#[test]
fn a_quote_that_nobody_closes_holds_its_own_line_only() {
    let work =
        worked(b"catatan;umur;desil\n\"a;40;2\nb;30;3\n\"c\nc\";20;1\nd \"e\" f;10;1\n\"g \"h\" i\";9;1\n");
    assert!(work.bad.is_empty(), "{:?}", work.bad);
    let lines: Vec<u32> = work.lines.iter().map(|it| it.line).collect();
    assert_eq!(lines, [2, 3, 4, 6, 7], "a cell may run over several lines");
}

#[test]
fn nobody_is_born_in_the_future() {
    let work = worked(b"tanggal lahir;desil\n24/11/2026;2\n23/11/2026;2\n");
    assert_eq!(work.bad.len(), 1);
    assert_eq!(work.bad[0].problems, [Problem::Ahead(0)]);
}

#[test]
fn what_is_exported_can_be_mended_and_read_again() {
    let text = "no kk;nama;umur;desil;pkh\n77;Siti;40;2;kadang\n77;Budi;7;2;\n88;Tono;=1+1;@3;aktif\n88;Tini;7;;-\n99;Ali;3;1;\n";
    let work = worked(text.as_bytes());
    let table = bad_rows(Locale::Indonesian.words(), &work);
    for secret in ["Siti", "Budi", "Tono", "77", "88"] {
        assert!(!table.contains(secret), "{secret}: {table}");
    }
    assert!(table.contains(";'=1+1;'@3;"), "no spreadsheet runs what stood there: {table}");
    let mended = table.replace("kadang", "aktif").replace("'=1+1", "2").replace("'@3", "3");
    let again = worked(mended.as_bytes());
    assert!(again.bad.is_empty(), "{:?}", reasons(&again));
    assert_eq!(again.lines.len(), 2);
    assert!(again.mapping().members);
    let whole = worked(text.replace("kadang", "aktif").replace("=1+1", "2").replace("@3", "3").as_bytes());
    let standings = |it: &Work| it.lines.iter().take(2).map(|it| it.standings.clone()).collect::<Vec<_>>();
    assert_eq!(standings(&again), standings(&whole), "the same families");
}

#[test]
fn no_number_of_a_person_is_said_back() {
    let sheet = Sheet::read(b"kolom;umur\nx;40\n").expect("a list");
    let mut mapping = layak::village::Mapping::guess(&sheet);
    mapping.columns[0] = layak::village::Column::Fact(layak::fact::Fact::Desil);
    let sheet = Sheet::read(b"kolom;umur\n3205011234567890;40\n").expect("a list");
    let work = worked_as(sheet, mapping);
    let words = Locale::Indonesian.words();
    let all = format!("{:?} {}", reasons(&work), bad_rows(words, &work));
    assert!(!all.contains("3205011234567890"), "{all}");
}
