//! A newcomer adds a programme as the README shows: one file of rules, its English, no Rust. The
//! project is copied, the file is put in, the native command is built and answers.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The block of the README that is a programme.
fn programme() -> String {
    let readme = std::fs::read_to_string("README.md").expect("README.md");
    let block = readme.split("```toml\n").nth(1).and_then(|it| it.split("```").next());
    block.expect("a programme in the README").to_string()
}

fn copy(from: &Path, to: &Path) {
    if from.is_file() {
        std::fs::copy(from, to).unwrap_or_else(|error| panic!("{}: {error}", from.display()));
        return;
    }
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder").flatten() {
        copy(&entry.path(), &to.join(entry.file_name()));
    }
}

fn asked(folder: &Path, wilayah: &str) -> serde_json::Value {
    let household = format!(r#"{{ "family": {{ "wilayah": "{wilayah}" }}, "people": [{{ "usia": 40 }}] }}"#);
    let file = folder.join("household.json");
    std::fs::write(&file, household).expect("a file");
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("target");
    let layak =
        ["run", "--quiet", "--offline", "--no-default-features", "--features", "cli", "--bin", "layak", "--"];
    let done = Command::new(env!("CARGO"))
        .args(layak)
        .args(["evaluate", "--on", "2026-12-01", "household.json"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .output()
        .expect("cargo");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let report: serde_json::Value = serde_json::from_slice(&done.stdout).expect("a report");
    let all = report["programmes"].as_array().expect("programmes");
    all.iter().find(|it| it["id"] == "bantuan-contoh").expect("the new programme").clone()
}

#[test]
fn a_new_programme_is_one_file() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("newcomer");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder");
    for part in ["Cargo.toml", "Cargo.lock", "src", "tests"] {
        copy(&here.join(part), &folder.join(part));
    }
    let catalogue = folder.join("src/catalog");
    std::fs::write(catalogue.join("programs/bantuan-contoh.toml"), programme()).expect("the rules");
    let english = "\"Bantuan contoh\" = \"Example aid\"\n\"Uang tunai dari desa, hanya untuk contoh.\" = \"Cash of the village, \
                   for the example only.\"\n\"Datang ke kantor desa.\" = \"Go to the village office.\"\n";
    std::fs::write(catalogue.join("english/bantuan-contoh.toml"), english).expect("the English");

    let village = asked(&folder, "desa");
    assert_eq!(
        (village["window"]["state"].as_str(), village["criteria"].as_str()),
        (Some("open"), Some("met"))
    );
    assert_eq!(village["amount"]["at_least"], 100_000);
    let town = asked(&folder, "kelurahan");
    assert_eq!((town["criteria"].as_str(), &town["failing"][0]), (Some("not_met"), &"desa".into()));
}
