//! The screens that are only read, at both sizes and in both languages.

use crate::page::{Page, Viewport};

#[tokio::test]
async fn every_screen_of_reading_is_accessible_in_both_languages() {
    for viewport in Viewport::ALL {
        let page = Page::open(viewport).await;
        for place in [
            "#/",
            "#/tentang",
            "#/info/dtks",
            "#/info/pendamping",
            "#/info/artikel",
            "#/hasil",
            "#/periksa",
            "#/program/tidak-ada",
            "#/program/pkh",
            "#/keluarga",
            "#/keluarga/baru",
        ] {
            page.go(place).await;
            page.at(place).await;
            page.axe_clean(place).await;
            page.fits().await;
        }
        page.go("#/info/artikel").await;
        page.sees("24 Desember 2020").await;
        page.screenshot_whole("article").await;
        page.go("#/tentang").await;
        page.sees("Tentang Layak").await;
        page.screenshot_whole("about").await;
        page.click_text("English").await;
        page.sees("About Layak").await;
        page.axe_clean("about, in English").await;
        page.only_own_origin();
        page.silent().await;
    }
}
