//! Files as they come, and what is read from them.

use layak::engine::Standing;
use layak::fact::Fact;
use layak::village::{Column, Mapping, Sheet, Unusable, families, tally_table};
use layak::words::Locale;

use super::{list, worked, worked_as};

#[test]
fn the_same_list_is_read_in_every_dress() {
    let plain = "no kk,umur,jenis kelamin,desil\n1,40,P,2\n1,7,L,2\n2,70,P,4\n";
    let dresses: Vec<(&str, Vec<u8>)> = vec![
        ("commas", plain.into()),
        ("semicolons", plain.replace(',', ";").into()),
        ("tabs", plain.replace(',', "\t").into()),
        ("bars", plain.replace(',', "|").into()),
        ("named separator", format!("sep=;\r\n{}", plain.replace(',', ";")).into()),
        ("mark", format!("\u{feff}{plain}").into()),
        ("CRLF", plain.replace('\n', "\r\n").into()),
        ("CR", plain.replace('\n', "\r").into()),
        ("empty lines", format!("\n\n{}\n\n,,,\n", plain.replace('\n', "\n\n")).into()),
        ("no last line feed", plain.trim_end().into()),
        ("quotes", plain.replace("40", "\"40\"").replace("umur", "\"umur\"").into()),
        ("wide, little end first", {
            let units = plain.encode_utf16().flat_map(u16::to_le_bytes);
            [0xff, 0xfe].into_iter().chain(units).collect()
        }),
    ];
    let wanted = worked(plain.as_bytes());
    assert_eq!((wanted.lines.len(), wanted.bad.len()), (2, 0));
    for (dress, bytes) in dresses {
        let found = worked(&bytes);
        assert_eq!(found.tally, wanted.tally, "{dress}");
        assert_eq!(found.bad, wanted.bad, "{dress}");
    }
}

#[test]
fn an_old_encoding_keeps_its_letters() {
    let bytes = b"catatan;umur;desil\nAndr\xe9 \x96 \x93Caf\xe9\x94;40;2\n";
    let sheet = Sheet::read(bytes).expect("a list");
    assert_eq!(sheet.cell(0, 0), "André – “Café”");
    let bytes = "catatan;umur;desil\nAndré;40;2\n".as_bytes();
    assert_eq!(Sheet::read(bytes).expect("a list").cell(0, 0), "André");
}

#[test]
fn what_is_no_list_is_said_to_be_none() {
    for (bytes, wanted) in [
        (&b""[..], Unusable::Empty),
        (b"\xef\xbb\xbf", Unusable::Empty),
        (b"\n \n\t\n", Unusable::Empty),
        (b"no kk;umur\n", Unusable::NoRows),
        (b"no kk;umur\n;\n", Unusable::NoRows),
        (b"PK\x03\x04rest of a workbook", Unusable::Workbook),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Unusable::NoText),
    ] {
        assert_eq!(Sheet::read(bytes).err(), Some(wanted), "{bytes:?}");
    }
}

#[test]
fn columns_are_known_by_what_people_write_above_them() {
    for (header, wanted) in [
        ("No. KK", Column::Card),
        ("NIK", Column::Private),
        ("Nama Lengkap", Column::Private),
        ("ALAMAT", Column::Private),
        ("Umur", Column::Fact(Fact::Usia)),
        ("usia (tahun)", Column::Fact(Fact::Usia)),
        ("L/P", Column::Fact(Fact::Kelamin)),
        ("Jenis Kelamin", Column::Fact(Fact::Kelamin)),
        ("Tgl. Lahir", Column::Birth),
        ("Hubungan dalam keluarga", Column::Role),
        ("Tercatat di DTSEN", Column::Fact(Fact::Dtsen)),
        ("rumah_tidak_layak", Column::Fact(Fact::RumahTidakLayak)),
        ("Baris", Column::Skip),
        ("Alasan", Column::Skip),
        ("Hamil", Column::Skip),
        ("", Column::Skip),
    ] {
        assert_eq!(Column::named(header), wanted, "{header}");
    }
    for fact in Fact::ALL {
        assert_eq!(Column::named(fact.name()), Column::Fact(*fact));
        let label = (Locale::Indonesian.words().label)(*fact);
        assert_eq!(Column::named(label), Column::Fact(*fact), "{label}");
    }
}

#[test]
fn numbers_of_persons_are_private_whatever_stands_above_them() {
    let sheet = Sheet::read(b"desil;umur;umur\n3205011234567890;40;41\n").expect("a list");
    let mapping = Mapping::guess(&sheet);
    assert_eq!(mapping.columns, [Column::Private, Column::Fact(Fact::Usia), Column::Skip]);
    assert_eq!(mapping.twice(), None, "of two columns alike the first is read");
}

#[test]
fn a_row_is_a_member_only_where_cards_repeat() {
    let members = |text: &str| Mapping::guess(&Sheet::read(text.as_bytes()).expect("a list")).members;
    assert!(members("no kk;umur\n1;40\n1;7\n2;30\n"));
    assert!(!members("no kk;umur\n1;40\n2;30\n"), "one row for each card may be the head alone");
    assert!(!members("no kk;desil\n1;2\n1;2\n"), "nothing is said about any member");
    assert!(!members("umur;desil\n40;2\n"));
}

/// A family of one row may have members whom nobody has named, so it is never refused for want of them.
#[test]
fn a_row_for_a_family_leaves_its_members_open() {
    let by_row = worked(b"umur;desil;dtsen;kelamin;disabilitas;sekolah\n40;1;ya;L;tidak;tidak\n");
    assert!(by_row.lines[0].unfinished);
    let sheet = Sheet::read(b"no kk;umur;desil;dtsen;kelamin;disabilitas;sekolah\n1;40;1;ya;L;tidak;tidak\n")
        .expect("a list");
    let columns = Mapping::guess(&sheet).columns;
    let by_member = worked_as(sheet, Mapping { columns, members: true });
    assert!(!by_member.lines[0].unfinished);
    let pairs = by_row.lines[0].standings.iter().zip(&by_member.lines[0].standings);
    let more = pairs.clone().filter(|it| *it == (&Standing::Open, &Standing::NotMet)).count();
    assert!(more > 0, "{:?}", pairs.collect::<Vec<_>>());
}

#[test]
fn a_hundred_thousand_rows_are_worked_through() {
    let text = list::of(28_600);
    let rows = text.lines().count() - 1;
    assert!(rows > 100_000, "{rows}");
    let work = worked(text.as_bytes());
    assert_eq!((work.lines.len(), work.bad.len()), (28_600, 0));
    assert_eq!(work.tally.families, 28_600);
    let table = tally_table(Locale::Indonesian.words(), &work.tally);
    assert!(table.lines().count() > 10, "{table}");
    assert_eq!(families(Locale::English.words(), &work).lines().count(), 28_601);
}

#[test]
fn a_line_of_a_megabyte_is_one_bad_row() {
    let long = "x".repeat(1 << 20);
    for filler in [long.clone(), format!("\"{long}"), ";".repeat(1 << 20), "\"".repeat((1 << 20) + 1)] {
        let text = format!("umur;desil\n{filler}\n40;2\n");
        let work = worked(text.as_bytes());
        let lines: Vec<u32> = work.bad.iter().map(|it| it.line).collect();
        assert!(lines == [2] || filler.starts_with(';') && lines.is_empty(), "{lines:?}");
        assert_eq!(work.lines.last().map(|it| it.line), Some(3));
    }
}

#[test]
fn a_list_can_be_stopped_and_taken_on() {
    let sheet = Sheet::read(list::of(30).as_bytes()).expect("a list");
    let mapping = Mapping::guess(&sheet);
    let mut work = layak::village::Work::new(sheet, mapping, super::TODAY, super::TODAY, false);
    assert_eq!(work.progress().done, 0);
    let mut last = 0;
    while work.step(4).done < work.progress().all {
        assert!(work.progress().done > last);
        last = work.progress().done;
    }
    assert_eq!(work.lines.len(), 30);
    assert_eq!(work.step(4).done, 30, "nothing is done twice");
    assert_eq!(work.tally.families, 30);
}
