//! The native command as its users see it: output, messages and exit status.

#[path = "cli/bad.rs"]
mod bad;
#[path = "cli/beside.rs"]
mod beside;
#[path = "cli/estimate.rs"]
mod estimate;
#[path = "cli/explain.rs"]
mod explain;
#[path = "cli/schema.rs"]
mod schema;

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use layak::catalog::PROGRAMS;
use serde_json::{Value, json};

const SUKABUMI: &str = include_str!("cli/sukabumi.json");
const BANDUNG_BARAT: &str = include_str!("cli/bandung-barat.json");

/// Exit status, standard output and standard error of a call with this input.
fn layak(arguments: &[&str], input: &[u8]) -> (Option<i32>, String, String) {
    let mut child = command(arguments).spawn().expect("the command starts");
    // A command that refuses its arguments reads nothing, and that is fine.
    let _ = child.stdin.take().expect("an input").write_all(input);
    let done = child.wait_with_output().expect("the command ends");
    let text = |it: Vec<u8>| String::from_utf8(it).expect("UTF-8");
    (done.status.code(), text(done.stdout), text(done.stderr))
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_layak"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn evaluate(household: &str) -> Value {
    let (status, out, err) = layak(&["evaluate", "--on", "2020-12-24"], household.as_bytes());
    assert_eq!((status, err.as_str()), (Some(0), ""));
    serde_json::from_str(&out).expect("JSON")
}

fn programme<'a>(report: &'a Value, id: &str) -> &'a Value {
    let all = report["programmes"].as_array().expect("programmes");
    all.iter().find(|it| it["id"] == id).expect(id)
}

#[test]
fn an_active_pkh_family_in_rural_sukabumi() {
    let report = evaluate(SUKABUMI);
    assert_eq!(report["on"], "2020-12-24");
    let pkh = programme(&report, "pkh");
    assert_eq!(pkh["window"], json!({ "state": "open" }));
    assert_eq!((&pkh["criteria"], &pkh["on_list"]), (&json!("met"), &json!("yes")));
    assert_eq!(
        pkh["amount"],
        json!({
            "at_least": 400_000, "up_to": 400_000, "per": "bulan", "form": "cash",
            "year": { "at_least": 4_800_000, "up_to": 4_800_000 },
        })
    );
    assert_eq!(pkh["registries"], json!([{ "name": "dtks", "matches": "yes" }]));
    let findings = pkh["findings"].as_array().expect("findings");
    let grandmother =
        findings.iter().find(|it| it["component"] == "lansia" && it["person"] == "Nenek").expect("a finding");
    assert_eq!(grandmother["truth"], "yes");
    assert_eq!(grandmother["evidence"], json!([{ "fact": "usia", "person": "Nenek", "answer": 72 }]));
    assert!(grandmother["sources"][0]["url"].as_str().is_some_and(|it| it.starts_with("https://")));

    let sembako = programme(&report, "sembako");
    assert_eq!((&sembako["criteria"], &sembako["on_list"]), (&json!("met"), &json!("yes")));
    for (id, failing) in [
        ("bst", json!(["bukan-pkh", "bukan-sembako"])),
        ("blt-desa", json!(["bukan-pkh", "bukan-sembako", "alasan"])),
        ("prokus-stimulan", json!(["graduasi", "usaha"])),
        ("prokus-bsimu", json!(["graduasi", "usaha", "jenis-usaha"])),
    ] {
        let it = programme(&report, id);
        assert_eq!((&it["criteria"], &it["failing"]), (&json!("not_met"), &failing), "{id}");
    }
    assert_eq!(programme(&report, "bst-dki")["window"], json!({ "state": "none" }));
    let held = report["combinations"].as_array().expect("combinations");
    assert_eq!(held.len(), 1);
    assert!(held[0]["programmes"].as_array().expect("ids").contains(&json!("pkh")));
    // PKH and PIP; a premium or food on a card is named, but is no money in hand.
    assert_eq!(programme(&report, "pbi-jk")["amount"]["form"], "premium");
    assert_eq!(sembako["amount"]["form"], "goods");
    let per = |per: &str, sum: u32| json!({ "per": per, "at_least": sum, "up_to": sum });
    assert_eq!(held[0]["totals"], json!([per("bulan", 400_000), per("tahun", 1_200_000)]));
    assert_eq!(report["questions"], json!([]));
}

#[test]
fn a_graduated_family_with_a_warung_in_bandung_barat() {
    let report = evaluate(BANDUNG_BARAT);
    let grant = programme(&report, "prokus-bsimu");
    assert_eq!((&grant["criteria"], &grant["decided_by"]), (&json!("met"), &json!(["selection"])));
    let once =
        |sum: u32| json!({ "at_least": sum, "up_to": sum, "per": "sekali", "form": "cash", "times": 1 });
    assert_eq!(grant["amount"], once(3_500_000));
    let stimulus = programme(&report, "prokus-stimulan");
    assert_eq!(stimulus["criteria"], "met");
    assert_eq!(stimulus["window"], json!({ "state": "unconfirmed" }));
    assert_eq!(stimulus["amount"], once(500_000));
    let notes = stimulus["notes"].as_array().expect("notes");
    assert!(notes.iter().any(|it| it["kind"] == "article"));
    assert_eq!(programme(&report, "pkh")["failing"], json!(["dtks", "penerima"]));
}

#[test]
fn what_is_open_is_named_with_what_it_can_change() {
    let report =
        evaluate(r#"{ "family": { "dtks": "tidak tahu" }, "people": [{ "usia": 72 }, { "nama": "Sri" }] }"#);
    let pkh = programme(&report, "pkh");
    assert_eq!(pkh["criteria"], "needs_answers");
    let missing = pkh["missing"].as_array().expect("missing");
    assert!(missing.contains(&json!({ "fact": "disabilitas", "person": "orang 1" })), "{missing:?}");
    assert!(missing.contains(&json!({ "fact": "usia", "person": "Sri" })), "{missing:?}");
    let first = &report["questions"][0];
    assert_eq!(first["fact"], "kabupaten");
    assert!(first["changes"].as_array().is_some_and(|it| it.contains(&json!("bst"))));
    let unbounded = evaluate(r#"{ "people": [{}], "unfinished": true }"#);
    assert_eq!(programme(&unbounded, "pip")["amount"]["up_to"], Value::Null);
    assert_eq!(programme(&unbounded, "bsb")["amount"], Value::Null, "no source says what the rice is worth");
}

#[test]
fn bare_verdicts_are_those_of_the_whole_report() {
    let open = r#"{ "family": { "dtks": "tidak tahu" }, "people": [{ "usia": 72 }, { "nama": "Sri" }] }"#;
    let input = [&line(SUKABUMI), &line(BANDUNG_BARAT), open].join("\n");
    for on in ["2020-12-24", "2026-02-15"] {
        let said = |form| {
            let (status, out, _) = layak(&["evaluate", "--lines", form, "--on", on], input.as_bytes());
            assert_eq!(status, Some(0));
            out.lines().map(|it| serde_json::from_str(it).expect("JSON")).collect::<Vec<Value>>()
        };
        let mut whole = said("--brief");
        for report in &mut whole {
            report.as_object_mut().expect("a report").retain(|key, _| key == "on" || key == "programmes");
            let fields = ["id", "window", "criteria", "on_list", "failing", "missing", "amount"];
            for it in report["programmes"].as_array_mut().expect("programmes") {
                it.as_object_mut().expect("a programme").retain(|key, _| fields.contains(&key.as_str()));
            }
        }
        assert_eq!(said("--verdicts"), whole);
    }
}

#[test]
fn a_file_is_read_and_named() {
    let (status, out, _) = layak(&["evaluate", "tests/cli/sukabumi.json", "--on", "2020-12-24"], b"");
    assert_eq!(status, Some(0));
    assert_eq!(out, layak(&["evaluate", "--on", "2020-12-24"], SUKABUMI.as_bytes()).1);
    let marked = ["\u{feff}".as_bytes(), SUKABUMI.as_bytes()].concat();
    assert_eq!(out, layak(&["evaluate", "--on", "2020-12-24"], &marked).1, "a mark in front is no mistake");
    let (status, _, err) = layak(&["evaluate", "tests/cases/facts.toml"], b"");
    assert_eq!(status, Some(2));
    assert!(err.starts_with("tests/cases/facts.toml:1: JSON tidak terbaca di kolom 1: "), "{err}");
}

/// A household on one line.
fn line(household: &str) -> String {
    serde_json::from_str::<Value>(household).expect("JSON").to_string()
}

#[test]
fn a_bad_line_is_reported_and_the_others_are_evaluated() {
    let input = format!("{}\n{{\"people\":[]}}\n\n{}", line(SUKABUMI), line(BANDUNG_BARAT));
    let (status, out, err) = layak(&["evaluate", "--lines", "--on", "2020-12-24"], input.as_bytes());
    assert_eq!(status, Some(2));
    assert_eq!(err, format!("masukan:2: {}\n", bad::ALL[2].1.trim_start_matches("1: ")));
    let reports: Vec<Value> = out.lines().map(|it| serde_json::from_str(it).expect("JSON")).collect();
    assert_eq!(reports, [evaluate(SUKABUMI), evaluate(BANDUNG_BARAT)]);
}

#[test]
fn the_same_input_gives_the_same_text() {
    let input = [SUKABUMI, BANDUNG_BARAT].map(line).join("\n");
    let call = || layak(&["evaluate", "--lines"], input.as_bytes());
    let first = call();
    assert_eq!(first.0, Some(0));
    assert!((0..3).all(|_| call() == first));
    let order = ["\"on\"", "\"programmes\"", "\"combinations\"", "\"questions\""].map(|it| first.1.find(it));
    assert!(order.is_sorted() && order[0].is_some());
}

#[test]
fn a_reader_that_goes_away_is_no_mistake() {
    let mut child = command(&["evaluate", "--lines"]).spawn().expect("the command starts");
    let mut input = child.stdin.take().expect("an input");
    let household = line(SUKABUMI);
    let feed = std::thread::spawn(move || while writeln!(input, "{household}").is_ok() {});
    let mut out = BufReader::new(child.stdout.take().expect("an output"));
    out.read_line(&mut String::new()).expect("a line");
    drop(out);
    feed.join().expect("the input ends");
    let done = child.wait_with_output().expect("the command ends");
    assert_eq!((done.status.code(), String::from_utf8_lossy(&done.stderr).as_ref()), (Some(0), ""));
}

#[test]
fn a_sheet_is_printed_over_time_or_as_of_a_day() {
    let (status, out, err) = layak(&["sheet", "pkh"], b"");
    assert_eq!((status, err.as_str()), (Some(0), ""));
    assert_eq!(out, std::fs::read_to_string("tests/sheets/pkh.txt").expect("the reviewed sheet"));
    let (status, out, _) = layak(&["sheet", "pkh", "--on", "2021-01-31"], b"");
    assert_eq!(status, Some(0));
    assert!(out.contains("Edisi 1 Januari 2021 – 31 Desember 2021.") && !out.contains("2020."), "{out}");
    assert!(out.contains("\n    750.000 Anak usia 0 sampai 6 tahun\n"), "{out}");
    let (_, all, _) = layak(&["sheet", "--on", "2020-12-24"], b"");
    assert!(all.contains("PROGRAM KELUARGA HARAPAN (PKH)\n") && !all.contains("BST DKI JAKARTA"));
    for (arguments, message) in [
        (
            vec!["sheet", "pkhh"],
            "PROGRAM: \"pkhh\" tidak dikenal; yang boleh: atensi, bantuan-pangan, blt-desa, ",
        ),
        (
            vec!["sheet", "pkh", "--on", "2022-01-01"],
            "--on: tidak ada aturan pada 2022-01-01; yang boleh: 2020-04-01 sampai ",
        ),
        (vec!["sheet", "--on", "1999-01-01"], "--on: tidak ada aturan pada 1999-01-01; yang boleh: "),
    ] {
        let (status, out, err) = layak(&arguments, b"");
        assert_eq!((status, out.as_str()), (Some(2), ""));
        assert!(err.starts_with(message), "{err}");
    }
}

#[test]
fn the_catalogue_passes_its_audit() {
    let (status, out, err) = layak(&["audit"], b"");
    assert_eq!((status, err.as_str()), (Some(0), ""), "{out}");
    assert!(
        out.starts_with(&format!("{} program, ", PROGRAMS.len()))
            && out.ends_with("\nTidak ada yang salah.\n"),
        "{out}"
    );
}
