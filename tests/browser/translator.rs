//! A browser that translates pages in spite of being told not to: it puts every text into elements
//! of its own, again and again, while the application still holds the texts. And going back and
//! forward through everything.

use serde_json::json;

use crate::page::{Page, Viewport};
use crate::walk::Hand;

/// What a translating browser does to a page, whenever something new stands on it.
const TRANSLATOR: &str = "
    const done = new WeakSet();
    const translate = () => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walker.nextNode()) texts.push(walker.currentNode);
        for (const text of texts) {
            if (!text.nodeValue.trim() || done.has(text) || ['SCRIPT', 'STYLE'].includes(text.parentNode.nodeName)) continue;
            const outer = document.createElement('font');
            const inner = document.createElement('font');
            const copy = document.createTextNode(text.nodeValue);
            done.add(copy);
            inner.append(copy);
            outer.append(inner);
            text.parentNode.replaceChild(outer, text);
        }
    };
    addEventListener('DOMContentLoaded', () => {
        translate();
        new MutationObserver(translate).observe(document.body, { childList: true, characterData: true, subtree: true });
    });";

/// The way of a family that says little, from the first screen to the results.
const WAY: &[(&str, &str)] = &[
    ("Keluarga tinggal di desa", "Desa"),
    ("Apakah", "Tidak tahu"),
    ("Listrik di rumah", "450 VA"),
    ("Keluarga berada di desil", "3"),
    ("", "Tidak tahu"),
];

#[tokio::test]
async fn a_translated_page_still_works() {
    let mut page = Page::prepare(Viewport::Phone).await;
    page.cdp("Page.enable", json!({})).await;
    page.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": TRANSLATOR })).await;
    page.visit("").await;
    page.started().await;
    let hand = Hand::Mouse;
    assert!(page.js("return document.querySelector('main font') !== null", Vec::new()).await == true);
    page.use_(hand, "Mulai").await;
    page.live_in(hand, "garut", "Kab. Garut, Jawa Barat").await;
    page.until("the next screen", "return location.hash !== '#/tempat'").await;
    page.answer_place(hand, WAY).await;
    page.use_(hand, "Tambah orang pertama").await;
    page.at("#/keluarga/baru").await;
    page.select("Hubungan dalam keluarga", "Kepala keluarga").await;
    page.pick(hand, "Perempuan").await;
    page.pick(hand, "Umur").await;
    page.until("a field for the age", "return document.querySelector('#umur') !== null").await;
    page.js("const it = document.querySelector('#umur'); it.value = '48'; it.dispatchEvent(new Event('input', { bubbles: true })); return true", Vec::new()).await;
    page.use_(hand, "Simpan").await;
    page.at("#/keluarga").await;
    page.use_(hand, "Sudah semua, lanjut").await;
    page.until("the first question", "return location.hash !== '#/keluarga'").await;
    let asked = page.answer_all(hand, WAY, false).await;
    assert!(asked.len() > 3, "{asked:#?}");
    page.go("#/hasil").await;
    page.sees("Ini bukan janji.").await;
    page.go("#/program/pkh").await;
    page.sees("Program Keluarga Harapan").await;
    page.no_complaints().await;
}

/// Every screen that was seen is there again, with what was said on it, back and forward.
#[tokio::test]
async fn back_and_forward_lead_through_every_screen() {
    let page = Page::open(Viewport::Phone).await;
    let places = [
        "#/tempat",
        "#/keluarga",
        "#/keluarga/baru",
        "#/tanya/listrik",
        "#/tanya/desil",
        "#/ubah/penghasilan",
        "#/perkiraan",
        "#/perkiraan/lantai",
        "#/ubah/kulkas",
        "#/tanda",
        "#/lembar",
        "#/periksa",
        "#/hasil",
        "#/program/pkh",
        "#/info/dtsen",
        "#/info/perkiraan",
        "#/tentang",
    ];
    let mut titles = vec![(String::from("#/"), page.h1().await)];
    for place in places {
        page.go(place).await;
        page.at(place).await;
        if place == "#/tanya/listrik" {
            page.choose("900 VA bersubsidi").await;
        }
        titles.push((place.into(), page.h1().await));
    }
    let at = |place: &str| {
        if place == "#/" {
            "return location.hash === '' || location.hash === '#/'".to_string()
        } else {
            format!("return location.hash === {place:?}")
        }
    };
    for (place, title) in titles.iter().rev().skip(1) {
        page.back().await;
        page.until(place, &at(place)).await;
        assert_eq!(page.h1().await, *title, "back at {place}");
    }
    for (place, title) in titles.iter().skip(1) {
        page.js("history.forward(); return true", Vec::new()).await;
        page.until(place, &at(place)).await;
        assert_eq!(page.h1().await, *title, "forward at {place}");
        let focus = page.js("return document.activeElement.tagName", Vec::new()).await;
        assert_eq!(focus, "H1", "the focus is on the heading at {place}");
    }
    page.no_complaints().await;
    page.silent().await;
}
