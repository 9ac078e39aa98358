//! What holds of every file.

use layak::village::{Column, Mapping, Sheet, bad_rows, families, tally_table};
use layak::words::Locale;
use proptest::collection::vec;
use proptest::prelude::*;

use super::{list, worked, worked_as};

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_stop_it(bytes in vec(any::<u8>(), 0..400)) {
        let _ = Sheet::read(&bytes);
        let mut list = b"no kk;umur;desil;kabupaten;tanggal lahir\n".to_vec();
        list.extend(bytes);
        if Sheet::read(&list).is_ok() {
            let _ = worked(&list);
        }
    }

    /// Every row comes back: worked out, or put aside with a reason.
    #[test]
    fn no_row_is_lost(text in "([0-9a-z;,\"\n\r\t=@|?-]|desil|umur){0,300}") {
        let list = format!("umur;desil\n{text}");
        if let Ok(sheet) = Sheet::read(list.as_bytes()) {
            let n = sheet.n_rows();
            let mapping = Mapping::guess(&sheet);
            let work = worked_as(sheet, mapping);
            prop_assert_eq!(work.lines.len() + work.bad.len(), n);
            prop_assert!(work.bad.iter().all(|it| !it.problems.is_empty()));
            let words = Locale::Indonesian.words();
            for table in [bad_rows(words, &work), families(words, &work), tally_table(words, &work.tally)] {
                for line in table.trim_start_matches('\u{feff}').lines() {
                    prop_assert!(!line.starts_with(['=', '+', '-', '@']), "{}", table);
                }
            }
        }
    }

    #[test]
    fn the_order_of_the_rows_does_not_matter(seed in 1..u64::MAX, n in 2..12_u32) {
        let mut text = list::of(n);
        // Some rows that cannot be used, and one family that contradicts itself.
        text.push_str("x;;;;;tua;;;;;;;;;;;\n");
        text.push_str("y;;;;;40;;;;;;;1;;;;\ny;;;;;41;;;;;;;2;;;;\n");
        let (header, rows) = text.split_once('\n').expect("a header");
        let mut rows: Vec<&str> = rows.lines().collect();
        let wanted = worked(format!("{header}\n{}", rows.join("\n")).as_bytes());
        let mut dice = list::Dice::new(seed);
        for place in (1..rows.len()).rev() {
            let other = dice.roll(u32::try_from(place + 1).unwrap_or(1)) as usize;
            rows.swap(place, other);
        }
        let found = worked(format!("{header}\n{}", rows.join("\n")).as_bytes());
        prop_assert_eq!(&found.tally, &wanted.tally);
        prop_assert_eq!(found.bad.len(), wanted.bad.len());
        let missing = |it: &layak::village::Work| {
            let mut all: Vec<u32> = it.lines.iter().map(|it| it.missing).collect();
            all.sort_unstable();
            all
        };
        prop_assert_eq!(missing(&found), missing(&wanted));
    }

    /// Whatever a person chooses for the columns, it is worked through.
    #[test]
    fn no_mapping_stops_it(picks in vec(0..80_usize, 17), members: bool) {
        let sheet = Sheet::read(list::of(3).as_bytes()).expect("a list");
        let all = [Column::Skip, Column::Private, Column::Card, Column::Role, Column::Birth];
        let facts = layak::fact::Fact::ALL.iter().map(|it| Column::Fact(*it));
        let all: Vec<Column> = all.into_iter().chain(facts).collect();
        let columns = picks.iter().map(|it| all[it % all.len()]).collect();
        let _ = worked_as(sheet, Mapping { columns, members });
    }
}
