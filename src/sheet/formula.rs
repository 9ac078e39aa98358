//! Formulas in plain words: names of facts and words as in the rule files, with brackets wherever
//! a reader could join the parts in another way.

use crate::catalog::{PLACES, place_name};
use crate::fact::{Fact, Kind, Unit};
use crate::rule::{Condition, Test};
use crate::words::{Locale, money};

/// How a formula reads when something stands beside it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// It stands for itself.
    One,
    /// Parts joined by "dan".
    All,
    /// Parts joined by "atau".
    Any,
    /// It reaches to the end of the line, or it is a list of words.
    Long,
}

/// The formula of a criterion without what another source says, and that formula where there is one.
pub(super) fn readings(condition: &Condition) -> (String, Option<String>) {
    if let Condition::Any([main, Condition::All([other, Condition::Disputed(_)])]) = condition {
        return (formula(main), Some(formula(other)));
    }
    (formula(condition), None)
}

/// The formula in words.
pub(super) fn formula(condition: &Condition) -> String {
    words(condition).0
}

fn words(condition: &Condition) -> (String, Shape) {
    match condition {
        Condition::Fact(fact, test) => tested(*fact, *test),
        Condition::All([]) => ("siapa saja".into(), Shape::One),
        Condition::Any([]) => ("tidak seorang pun".into(), Shape::One),
        Condition::All([one]) | Condition::Any([one]) => words(one),
        Condition::All(parts) => (joined(parts, " dan ", Shape::All), Shape::All),
        Condition::Any(parts) => (joined(parts, " atau ", Shape::Any), Shape::Any),
        Condition::Not(Condition::Someone(_, inner)) => {
            (format!("tidak ada anggota: {}", formula(inner)), Shape::Long)
        }
        Condition::Not(Condition::Fact(fact, Test::OneOf([one]))) => {
            (format!("{} ≠ {}", fact.name(), value(*fact, *one)), Shape::One)
        }
        Condition::Not(inner) => (format!("bukan {}", bracketed(inner, None)), Shape::One),
        Condition::Someone(_, inner) => (format!("ada anggota: {}", formula(inner)), Shape::Long),
        Condition::Disputed(_) => ("menurut sumber lain".into(), Shape::One),
    }
}

fn joined(parts: &[Condition], with: &str, inside: Shape) -> String {
    parts.iter().map(|it| bracketed(it, Some(inside))).collect::<Vec<_>>().join(with)
}

/// The formula in brackets, unless it can be read in one way only beside others of this shape.
fn bracketed(condition: &Condition, beside: Option<Shape>) -> String {
    match words(condition) {
        (text, shape) if shape == Shape::One || Some(shape) == beside => text,
        (text, _) => format!("({text})"),
    }
}

fn tested(fact: Fact, test: Test) -> (String, Shape) {
    let name = fact.name();
    match (fact.kind(), test) {
        (Kind::Number(least, most, unit), Test::Between(low, high)) => {
            (between(name, unit, (least, most), (low, high)), Shape::One)
        }
        (Kind::Place, Test::Between(low, _)) => {
            let province = PLACES.iter().find(|it| it.code == low / 100).map_or("?", |it| it.name);
            (format!("provinsi = {province}"), Shape::One)
        }
        (_, Test::OneOf(values)) => {
            one_of(name, &values.iter().map(|it| value(fact, *it)).collect::<Vec<_>>())
        }
        (_, Test::Between(low, high)) => {
            one_of(name, &(low..=high).map(|it| value(fact, it)).collect::<Vec<_>>())
        }
    }
}

fn one_of(name: &str, words: &[String]) -> (String, Shape) {
    match words {
        [] => (format!("{name} = tidak satu pun"), Shape::One),
        [one] => (format!("{name} = {one}"), Shape::One),
        [first @ .., last] => (format!("{name} = {} atau {last}", first.join(", ")), Shape::Long),
    }
}

fn value(fact: Fact, value: u32) -> String {
    match fact.kind() {
        Kind::YesNo => if value == 1 { "ya" } else { "tidak" }.into(),
        Kind::Choice(_) => fact.word(value).unwrap_or("?").into(),
        Kind::Place => place_name(value).unwrap_or("?").into(),
        Kind::Number(_, _, unit) => number(unit, value),
    }
}

fn number(unit: Unit, value: u32) -> String {
    match unit {
        Unit::Years | Unit::Ordinal => value.to_string(),
        Unit::RupiahPerMonth | Unit::RupiahPerYear | Unit::Rupiah => money(Locale::Indonesian.words(), value),
    }
}

fn between(name: &str, unit: Unit, (least, most): (u32, u32), (low, high): (u32, u32)) -> String {
    let rupiah = !matches!(unit, Unit::Years | Unit::Ordinal);
    // "Below five million" is compiled to at most 4.999.999; a decree says it the round way.
    let upper = match high.checked_add(1) {
        Some(round) if rupiah && round.is_multiple_of(1_000) => format!("< {}", number(unit, round)),
        _ => format!("≤ {}", number(unit, high)),
    };
    let (sign, lower) = match low.checked_sub(1) {
        Some(round) if rupiah && round.is_multiple_of(1_000) => ('>', number(unit, round)),
        _ => ('≥', number(unit, low)),
    };
    match (low == least, high == most) {
        _ if low == high => format!("{name} = {}", number(unit, low)),
        (true, _) => format!("{name} {upper}"),
        (_, true) => format!("{name} {sign} {lower}"),
        _ => format!("{lower} {} {name} {upper}", if sign == '>' { '<' } else { '≤' }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PREGNANT: Condition = Condition::Fact(Fact::Ibu, Test::OneOf(&[1, 2]));
    const SECOND: Condition = Condition::Fact(Fact::KehamilanKe, Test::Between(1, 2));
    const LISTED: Condition = Condition::Fact(Fact::Dtks, Test::OneOf(&[1]));

    #[test]
    fn a_list_inside_a_conjunction_is_bracketed() {
        let both = formula(&Condition::All(&[PREGNANT, SECOND]));
        assert_eq!(both, "(ibu = hamil atau nifas) dan kehamilan_ke ≤ 2");
        assert_eq!(formula(&PREGNANT), "ibu = hamil atau nifas");
        let nested = Condition::Any(&[LISTED, Condition::All(&[LISTED, Condition::Someone(0, &SECOND)])]);
        assert_eq!(formula(&nested), "dtks = ya atau (dtks = ya dan (ada anggota: kehamilan_ke ≤ 2))");
    }

    #[test]
    fn what_must_not_hold_reads_as_such() {
        assert_eq!(formula(&Condition::Not(&LISTED)), "dtks ≠ ya");
        assert_eq!(formula(&Condition::Not(&PREGNANT)), "bukan (ibu = hamil atau nifas)");
        let nobody = Condition::Not(&Condition::Someone(0, &PREGNANT));
        assert_eq!(formula(&nobody), "tidak ada anggota: ibu = hamil atau nifas");
    }

    #[test]
    fn bounds_read_as_a_decree_writes_them() {
        let upah = |low, high| formula(&Condition::Fact(Fact::Upah, Test::Between(low, high)));
        assert_eq!(upah(0, 4_999_999), "upah < Rp5.000.000");
        assert_eq!(upah(0, 5_000_000), "upah ≤ Rp5.000.000");
        assert_eq!(upah(2_000_001, 4_000_000_000), "upah > Rp2.000.000");
        let usia = |low, high| formula(&Condition::Fact(Fact::Usia, Test::Between(low, high)));
        assert_eq!(usia(6, 21), "6 ≤ usia ≤ 21");
        assert_eq!(usia(60, 120), "usia ≥ 60");
        assert_eq!(usia(18, 18), "usia = 18");
        let place = Condition::Fact(Fact::Kabupaten, Test::Between(3100, 3199));
        assert_eq!(formula(&place), "provinsi = DKI Jakarta");
    }

    #[test]
    fn what_another_source_says_stands_apart() {
        let wide = Condition::Any(&[LISTED, Condition::All(&[PREGNANT, Condition::Disputed(0)])]);
        assert_eq!(readings(&wide), ("dtks = ya".into(), Some("ibu = hamil atau nifas".into())));
    }
}
