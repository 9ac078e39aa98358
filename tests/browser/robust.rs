//! A device whose clock, zone or language is wrong, and a page that is loaded again in the middle.

use serde_json::json;

use crate::page::{Page, Viewport};

impl Page {
    /// A device on which it is this moment, from the start on.
    async fn on_device(place: &str, script: &str) -> Self {
        let mut page = Self::prepare(Viewport::Phone).await;
        page.before(script).await;
        page.visit(place).await;
        page.started().await;
        page
    }
}

/// The clock stands at this moment.
fn clock(moment: &str) -> String {
    format!(
        "const Real = Date;
         globalThis.Date = class extends Real {{
           constructor(...it) {{ super(...(it.length ? it : ['{moment}'])); }}
           static now() {{ return new Real('{moment}').getTime(); }}
         }};"
    )
}

#[tokio::test]
async fn a_clock_that_is_wrong_is_survived() {
    for (moment, today) in [
        ("1970-01-01T12:00:00", "1 Januari 1970"),
        ("2019-06-30T12:00:00", "30 Juni 2019"),
        ("2101-02-28T12:00:00", "28 Februari 2101"),
        ("2199-12-31T12:00:00", "31 Desember 2199"),
        // No day of ours: then it is the day of the article.
        ("+012026-01-01T12:00:00", "24 Desember 2020"),
        ("kapan", "24 Desember 2020"),
    ] {
        let page = Page::on_device("", &clock(moment)).await;
        page.sees(&format!("Hari ini, {today}")).await;
        page.click_text("Mulai").await;
        page.until("the next screen", "return location.hash !== '' && location.hash !== '#/'").await;
        page.go("#/hasil").await;
        page.sees("Hasil untuk keluarga Anda").await;
        page.go("#/").await;
        page.choose("24 Desember 2020, masa pandemi").await;
        page.go("#/hasil").await;
        page.sees("Aturan per 24 Desember 2020").await;
        page.silent().await;
    }
}

#[tokio::test]
async fn the_day_is_that_of_the_place() {
    // In the middle of the day of Greenwich it is already or still another day at the date line.
    for (zone, today) in [
        ("Pacific/Kiritimati", "15 Februari 2026"),
        ("Pacific/Niue", "13 Februari 2026"),
        ("Asia/Jayapura", "14 Februari 2026"),
    ] {
        let mut page = Page::prepare(Viewport::Phone).await;
        page.cdp("Emulation.setTimezoneOverride", json!({ "timezoneId": zone })).await;
        page.before(&clock("2026-02-14T10:30:00Z")).await;
        page.visit("").await;
        page.started().await;
        page.sees(&format!("Hari ini, {today}")).await;
        page.silent().await;
    }
}

#[tokio::test]
async fn an_unknown_language_is_indonesian() {
    for (tag, title) in [
        ("xx-klingon", "Bantuan apa yang mungkin"),
        ("", "Bantuan apa yang mungkin"),
        ("en-GB", "Which assistance"),
    ] {
        let script = format!("Object.defineProperty(navigator, 'language', {{ get: () => '{tag}' }});");
        let page = Page::on_device("", &script).await;
        page.sees(title).await;
        page.axe_clean(tag).await;
        page.silent().await;
    }
}

#[tokio::test]
async fn a_page_that_is_loaded_again_begins_where_it_was() {
    let mut page = Page::open(Viewport::Phone).await;
    page.change("motor", "Ya").await;
    page.go("#/program/pkh").await;
    page.reload().await;
    page.sees("Program Keluarga Harapan (PKH)").await;
    page.go("#/keluarga/7").await;
    page.reload().await;
    page.sees("Siapa saja di Kartu Keluarga?").await;
    page.go("#/tanya/usia/3").await;
    page.reload().await;
    page.sees("Siapa saja di Kartu Keluarga?").await;
    page.no_complaints().await;
}
