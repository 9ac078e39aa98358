//! The helpers themselves, tried on a small form, so that a journey that fails is the page's fault.

use crate::keys::Key;
use crate::page::{Page, Viewport};

/// Put together piece by piece, since the page's policy may forbid markup in text.
const FORM: &str = "
const make = (tag, attributes, ...children) => {
  const it = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) it.setAttribute(name, value);
  it.append(...children);
  return it;
};
const group = (legend, name) => make('fieldset', {}, make('legend', {}, legend),
  ...['Ya', 'Tidak'].map((it) => make('label', {}, make('input', { type: 'radio', name }), it)));
const age = make('label', {}, 'Umur', make('br', {}), 'dalam tahun', make('input', { value: '5' }));
const place = make('label', {}, 'Kota', make('select', {}, make('option', {}, 'Solo'), make('option', {}, 'Palu')));
const button = make('button', { type: 'button' }, 'Lanjut');
button.addEventListener('click', () => button.append(' sekali'));
document.body.replaceChildren(make('main', {}, make('h1', {}, 'Coba'),
  group('Hamil?', 'a'), group('Sekolah?', 'b'), age, place, button));
";

#[tokio::test]
async fn acting_by_words() {
    let page = Page::open(Viewport::Phone).await;
    page.js(FORM, Vec::new()).await;
    assert_eq!(page.h1().await, "Coba");
    page.choose_for("Sekolah?", "Ya").await;
    let checked = page.js("return document.querySelector(':checked').name", Vec::new()).await;
    assert_eq!(checked, "b");
    page.choose("Ya").await;
    assert_eq!(page.value("Ya").await, "true");
    assert_eq!(page.value("Tidak").await, "false");
    page.fill("Umur", "38").await;
    assert_eq!(page.value("Umur").await, "38");
    page.select("Kota", "Palu").await;
    assert_eq!(page.value("Kota").await, "Palu");
    page.click_text("Lanjut").await;
    page.sees("Lanjut sekali").await;
    page.axe_clean("the form").await;
    page.js("document.querySelector('h1').remove()", Vec::new()).await;
    assert!(page.axe().await.contains("page-has-heading-one"));
}

#[tokio::test]
async fn acting_by_keys() {
    let page = Page::open(Viewport::Desktop).await;
    page.js(FORM, Vec::new()).await;
    page.press(Key::Tab).await;
    let focused = page.focused().await;
    assert_eq!(
        (focused.tag.as_str(), focused.role.as_str(), focused.name.as_str()),
        ("input", "radio", "Ya")
    );
    page.press(Key::Space).await;
    page.press(Key::Down).await;
    assert_eq!(page.focused().await.name, "Tidak");
    assert_eq!(page.value("Tidak").await, "true");
    page.tab_to("Umur dalam tahun").await;
    page.press(Key::End).await;
    page.press(Key::Backspace).await;
    page.type_text("41").await;
    assert_eq!(page.value("Umur").await, "41");
    assert_eq!(page.tab_to("Lanjut").await.role, "button");
    page.press(Key::Enter).await;
    page.sees("Lanjut sekali").await;
    page.press_shift(Key::Tab).await;
    assert_eq!(page.focused().await.tag, "select");
}
