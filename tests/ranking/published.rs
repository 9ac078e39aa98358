//! The whole of the published tables against the program, where the folder of research data stands
//! beside the project or is named by `LAYAK_RESEARCH_DATA`. Elsewhere the other tests must do.

use std::io::Write;
use std::path::{Path, PathBuf};

use layak::ranking::{
    Line, NPL, Options, P20, PROVINCES, Picture, Question, SUSENAS_2016, SUSENAS_2022, Scorecard, context,
};

use crate::said::{TODAY, near, said};

const VARIABLE: &str = "LAYAK_RESEARCH_DATA";

/// The look-ups are printed with eight decimals. Rounded to as many ours must be the same: a cell says no more.
const DECIMALS: f64 = 1e8;

/// The parameters of the table have ten decimals and leave cells 5.7e-9 off; ours have fourteen, fitted so
/// that every cell comes out. So far apart they are at most, in the lines far above any poverty.
const REFINED: f64 = 1e-7;
/// The vectors have six decimals, and were computed with parameters of six decimals.
const VECTOR: f64 = 1e-5;

/// The text of a file of the folder, or `None` with a word to whoever runs the tests.
fn text(name: &str) -> Option<String> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/research-data");
    let named = std::env::var_os(VARIABLE).map(PathBuf::from);
    let folder = named.clone().unwrap_or_else(beside);
    if named.is_none() && !folder.is_dir() {
        // Past the capture of the test runner: a skipped comparison must be seen.
        let _ = writeln!(
            std::io::stderr(),
            "SKIPPED: no research data beside the project, {name} was not compared (set {VARIABLE})"
        );
        return None;
    }
    let path = folder.join("ppi-indonesia").join(name);
    Some(std::fs::read_to_string(&path).unwrap_or_else(|it| panic!("{}: {it}", path.display())))
}

/// The names of the columns, and the rows. Only labels hold commas, in quotes; they become blanks.
fn table(text: &str) -> (Vec<String>, Vec<Vec<String>>) {
    let cells = |line: &str| {
        let mut quoted = false;
        let plain: String = line
            .chars()
            .map(|it| {
                quoted ^= it == '"';
                if quoted && it == ',' { ' ' } else { it }
            })
            .collect();
        plain.split(',').map(str::to_owned).collect::<Vec<_>>()
    };
    let mut lines = text.lines();
    let head = cells(lines.next().unwrap_or_default());
    let rows: Vec<_> = lines.map(cells).collect();
    assert!(rows.iter().all(|it| it.len() == head.len()));
    (head, rows)
}

fn number(cell: &str) -> f64 {
    cell.parse().unwrap_or_else(|_| panic!("{cell} is no number"))
}

const CARDS: [(&Scorecard, usize); 2] = [(&SUSENAS_2022, 9), (&SUSENAS_2016, 19)];

fn line(card: &Scorecard, name: &str) -> &'static Line {
    card.every_line().find(|it| it.name == name).unwrap_or_else(|| panic!("{} {name}", card.year))
}

#[test]
fn every_point_of_both_scorecards_is_as_published() {
    for (card, n_lines) in CARDS {
        let Some(text) = text(&format!("ppi-idn-{}-scorecard.csv", card.year)) else { return };
        let (head, rows) = table(&text);
        assert_eq!((head.len() - 5, card.every_line().count()), (n_lines, n_lines));
        for (question, n_options) in (1..).zip(card.options) {
            let n = rows.iter().filter(|it| it[0] == question.to_string()).count();
            assert_eq!(n, usize::from(n_options), "{} question {question}", card.year);
        }
        let provinces: Vec<u8> = rows.iter().filter_map(|it| it[4].parse().ok()).collect();
        assert_eq!(provinces, PROVINCES);
        for column in 5..head.len() {
            let points: Vec<u8> = rows.iter().map(|it| it[column].parse().expect("points")).collect();
            assert_eq!(line(card, &head[column]).points, points, "{} {}", card.year, head[column]);
        }
        println!("{}: {} points are as published", card.year, rows.len() * n_lines);
    }
}

#[test]
fn every_row_of_both_look_ups_comes_out() {
    for (card, n_lines) in CARDS {
        let Some(text) = text(&format!("ppi-idn-{}-lookup.csv", card.year)) else { return };
        let (head, rows) = table(&text);
        assert_eq!(head.len() - 1, n_lines);
        let scores: Vec<u32> = rows.iter().map(|it| it[0].parse().expect("a score")).collect();
        assert_eq!(scores, (0..=100).collect::<Vec<_>>(), "a copy of the table lost the row of score 0");
        let mut widest = 0.0_f64;
        for (score, row) in scores.iter().zip(&rows) {
            for column in 1..head.len() {
                let found = line(card, &head[column]).chance(*score);
                let printed = (found * DECIMALS).round() / DECIMALS;
                widest = widest.max((found - number(&row[column])).abs());
                assert!((printed - number(&row[column])).abs() < 1e-9, "{} {score} {found}", head[column]);
            }
        }
        println!(
            "{}: {} cells, each the same in all decimals; {widest:e} at most before rounding",
            card.year,
            rows.len() * n_lines
        );
    }
}

#[test]
fn every_parameter_is_that_of_the_table() {
    let Some(text) = text("ppi-idn-logistic-parameters.csv") else { return };
    let (_, rows) = table(&text);
    assert_eq!(rows.len(), 28);
    for row in rows {
        let card = if row[0] == "2022" { &SUSENAS_2022 } else { &SUSENAS_2016 };
        let line = line(card, &row[1]);
        near(line.a, number(&row[2]), REFINED);
        near(line.b, number(&row[3]), REFINED / 100.0);
        let shares = [(line.households, &row[5]), (line.people, &row[6])];
        for (share, cell) in shares.into_iter().filter(|it| !it.1.is_empty()) {
            assert_eq!(share, Some(number(cell)), "{row:?}");
        }
        assert_eq!(row[5].is_empty(), card.year == 2016, "2016 was published without shares");
    }
    let percentiles = SUSENAS_2016.lines[P20..].iter().map(|it| it.households);
    assert!(percentiles.eq([0.2, 0.4, 0.6, 0.8].map(Some)), "by their definition");
    assert_eq!(SUSENAS_2016.lines[NPL].households, None);
}

#[test]
fn every_benchmark_is_as_published() {
    let (Some(text), Some(card)) = (text("ppi-idn-2022-benchmarks.csv"), text("ppi-idn-2022-scorecard.csv"))
    else {
        return;
    };
    let (head, rows) = table(&text);
    let row = |unit: &str, region: &str| {
        let found = rows.iter().find(|it| it[0] == unit && it[1] == region);
        found.unwrap_or_else(|| panic!("{unit} {region}"))
    };
    for (column, name) in head.iter().enumerate().skip(2) {
        let line = line(&SUSENAS_2022, name);
        assert_eq!(line.households, Some(number(&row("household", "NATIONAL")[column])), "{}", line.name);
        assert_eq!(line.people, Some(number(&row("person", "NATIONAL")[column])), "{}", line.name);
    }
    let p40 = head.iter().position(|it| it == "p40").expect("p40");
    let (_, options) = table(&card);
    for province in options.iter().filter(|it| it[0] == "1") {
        let found = context(&said(&format!("kabupaten={}01", province[4])), TODAY).expect("a province");
        assert_eq!(found.province.to_string(), province[4]);
        let share = number(&row("household", &province[3].to_uppercase())[p40]);
        near(f64::from(found.below_p40) / 100_000.0, share, 1e-12);
    }
}

#[test]
fn every_number_of_the_test_vectors_comes_out() {
    let (Some(vectors), Some(card)) =
        (text("ppi-idn-2022-test-vectors.json"), text("ppi-idn-2022-scorecard.csv"))
    else {
        return;
    };
    let (_, options) = table(&card);
    let vectors: serde_json::Value = serde_json::from_str(&vectors).expect("JSON");
    let vectors = vectors.as_array().expect("a list");
    assert_eq!(vectors.len(), 6);
    for vector in vectors {
        let answers: Vec<&str> = vector["answers"].as_str().expect("answers").split(' ').collect();
        let questions: [Question; 10] = std::array::from_fn(|place| {
            let own = options.iter().filter(|it| it[0] == (place + 1).to_string());
            let option = own.zip(0..).find(|it| it.0[2] == answers[place]).expect("an option").1;
            Question { options: Options::only(option), ask: None, tried: false }
        });
        let possible = questions.map(|it| it.options);
        for (name, score) in vector["scores"].as_object().expect("scores") {
            let line = line(&SUSENAS_2022, name);
            let (lowest, highest) = SUSENAS_2022.scores(line, &possible);
            assert_eq!((Some(u64::from(lowest)), lowest), (score.as_u64(), highest), "{name}");
            near(line.chance(lowest), vector["prob"][name].as_f64().expect("a chance"), VECTOR);
        }
        let side = Picture::of(&SUSENAS_2022, &questions).poorest;
        near(side.households.slope, vector["tail_slope"].as_f64().expect("a slope"), VECTOR);
        let deciles =
            [("decile_household", side.households), ("decile_person", side.people.expect("people"))];
        for (name, deciles) in deciles {
            let expected = vector[name].as_array().expect(name);
            for (found, expected) in deciles.chances().iter().zip(expected) {
                near(*found, expected.as_f64().expect(name), VECTOR);
            }
        }
        assert_eq!(vector["median_decile"], side.households.median());
        let central = side.households.central();
        assert_eq!(vector["central80"], serde_json::json!([central.0, central.1]));
    }
}
