//! The application on the home screen: what the browser reads of it is whole, and its icons are those that
//! are drawn in `static/icon.svg`.
//!
//! `UPDATE=1 cargo test --all-features --test browser icons` draws the icons anew.

use std::fs::{self, File};
use std::io::BufWriter;

use serde_json::{Value, json};

use crate::driver::engine::{Engine, Special};
use crate::page::{Page, Viewport};

const SIZES: [u32; 2] = [192, 512];
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/static");

/// A mask of the home screen may take what lies further from the middle than two fifths of the width.
const KEPT_BY_EVERY_MASK: f64 = 0.4;

/// The drawing in one size, without the round corners: a home screen cuts its own. Gives red, green, blue of
/// every point.
const DRAWN: &str = "
const [drawing, size] = arguments;
const picture = new Image(size, size);
picture.src = 'data:image/svg+xml,' + encodeURIComponent(drawing);
await picture.decode();
const canvas = document.createElement('canvas');
canvas.width = canvas.height = size;
const brush = canvas.getContext('2d');
brush.drawImage(picture, 0, 0, size, size);
const [red, green, blue] = brush.getImageData(size / 2, 2, 1, 1).data;
brush.globalCompositeOperation = 'destination-over';
brush.fillStyle = `rgb(${red},${green},${blue})`;
brush.fillRect(0, 0, size, size);
return [...brush.getImageData(0, 0, size, size).data].filter((_, number) => number % 4 < 3);";

/// What the browser makes of a file.
const DECODED: &str = "
const picture = new Image();
picture.src = arguments[0];
await picture.decode();
return [picture.naturalWidth, picture.naturalHeight];";

/// How many shades between ground and house a small file holds; more are not seen on an edge.
const SHADES: usize = 16;

impl Page {
    async fn drawn(&self, size: u32) -> Vec<u8> {
        let drawing = fs::read_to_string(format!("{FOLDER}/icon.svg")).expect("a drawing");
        let points = self.js(DRAWN, vec![json!(drawing), json!(size)]).await;
        serde_json::from_value(points).expect("points")
    }
}

/// The shade of a point: 0 is the ground, the last is white. Ground, house and hook are two colours, so
/// every point lies on one line between them.
fn shade(point: &[u8], ground: &[u8]) -> u8 {
    let range = 255 - usize::from(ground[0]);
    let above = usize::from(point[0].saturating_sub(ground[0]));
    u8::try_from((above * (SHADES - 1) + range / 2) / range).expect("less than all shades")
}

fn write(place: &str, size: u32, points: &[u8]) {
    let ground = &points[..3];
    let shades: Vec<u8> = points.chunks(3).map(|it| shade(it, ground)).collect();
    let packed: Vec<u8> = shades.chunks(2).map(|it| it[0] << 4 | it[1]).collect();
    let palette = (0..SHADES).flat_map(|number| {
        ground.iter().map(move |&it| {
            let it = usize::from(it);
            u8::try_from(it + (255 - it) * number / (SHADES - 1)).expect("between ground and white")
        })
    });
    let file = File::create(place).expect("static/ can be written");
    let mut encoder = png::Encoder::new(BufWriter::new(file), size, size);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Four);
    encoder.set_palette(palette.collect::<Vec<u8>>());
    encoder.set_compression(png::Compression::High);
    // Numbers of a palette are no slopes.
    encoder.set_filter(png::Filter::NoFilter);
    encoder.write_header().and_then(|mut it| it.write_image_data(&packed)).expect("a picture");
}

fn read(place: &str) -> Vec<u8> {
    let file = File::open(place).expect("an icon; UPDATE=1 draws it");
    let mut decoder = png::Decoder::new(std::io::BufReader::new(file));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().expect("a picture");
    let mut points = vec![0; reader.output_buffer_size().expect("a size")];
    reader.next_frame(&mut points).expect("points");
    points
}

#[tokio::test]
async fn the_icons_are_the_drawing() {
    let page = Page::open(Viewport::Desktop).await;
    for size in SIZES {
        let place = format!("{FOLDER}/icon-{size}.png");
        let drawn = page.drawn(size).await;
        if std::env::var_os("UPDATE").is_some() {
            write(&place, size, &drawn);
        }
        let points = read(&place);
        assert_eq!(points.len(), drawn.len(), "{place} has another size");
        // Two shades, for a browser that smooths edges in another way.
        let far = points.iter().zip(&drawn).filter(|(one, other)| one.abs_diff(**other) > 40).count();
        assert!(far < points.len() / 1000, "{place} is not the drawing at {far} of {}", points.len());
        let bytes = fs::metadata(&place).expect("an icon").len();
        assert!(bytes < 3_000, "{place} has {bytes} bytes");
        assert!(reach(&points, size) <= KEPT_BY_EVERY_MASK, "a round mask cuts the house");
    }
}

/// How far from the middle the farthest point is that is not ground, as a part of the width.
fn reach(points: &[u8], size: u32) -> f64 {
    let wide = f64::from(size);
    let at = |number: usize| f64::from(u32::try_from(number).expect("a small picture"));
    let distance = |number: usize| {
        let (across, down) = (at(number % size as usize), at(number / size as usize));
        (across + 0.5 - wide / 2.0).hypot(down + 0.5 - wide / 2.0) / wide
    };
    let ground = &points[..3];
    let others = points.chunks(3).enumerate().filter(|(_, it)| *it != ground);
    others.map(|(number, _)| distance(number)).fold(0.0, f64::max)
}

#[tokio::test]
async fn it_can_be_put_on_the_home_screen() {
    for viewport in Viewport::ALL {
        let page = Page::open(viewport).await;
        let read = page.cdp("Page.getAppManifest", json!({})).await;
        assert_eq!(read["errors"], json!([]), "the browser does not understand it");
        let text = read["data"].as_str().expect("a manifest");
        let manifest: Value = serde_json::from_str(text).expect("JSON");
        assert_eq!(manifest["short_name"], "Layak");
        assert!(manifest["name"].as_str().is_some_and(|it| it.starts_with("Layak")), "{manifest}");
        // Nothing of the ground shows before the page is painted.
        let ground = page
            .js("return getComputedStyle(document.documentElement).getPropertyValue('--paper')", Vec::new())
            .await;
        assert_eq!(manifest["background_color"], ground);
        assert_eq!(manifest["theme_color"], ground);
        let themes =
            page.js("return document.querySelector('meta[name=theme-color]').content", Vec::new()).await;
        assert_eq!(themes, ground);
        for icon in manifest["icons"].as_array().expect("icons") {
            let size = page.js(DECODED, vec![icon["src"].clone()]).await;
            let stated = format!("{}x{}", size[0], size[1]);
            assert_eq!(icon["sizes"], stated, "{icon}");
        }
        let problems = page.cdp("Page.getInstallabilityErrors", json!({})).await;
        assert_eq!(problems["installabilityErrors"], json!([]));
        let tab = "return document.querySelector('link[rel=icon]').href";
        assert_ne!(page.js(DECODED, vec![page.js(tab, Vec::new()).await]).await, json!([0, 0]));
        let kept = "return (await caches.match('manifest.webmanifest')) !== undefined
            && (await caches.match('icon-192.png')) === undefined;";
        assert_eq!(page.js(kept, Vec::new()).await, true, "a visit loads what it needs and no icon");
        page.no_complaints().await;
    }
}

/// A window of its own has no bar of the browser: the way back is in the page.
#[tokio::test]
async fn it_is_walked_back_in_a_window_of_its_own() {
    let mut page =
        Page::prepare_in(Engine::Chromium, Viewport::Phone, &Special::with("--app=data:text/html,x")).await;
    page.visit("").await;
    page.started().await;
    let alone = "return matchMedia('(display-mode: standalone)').matches";
    assert_eq!(page.js(alone, Vec::new()).await, true, "it has a bar");
    page.click_text("Tentang Layak").await;
    page.at("#/tentang").await;
    page.begins_at_its_heading().await;
    page.click_text("Kembali").await;
    page.until("the first screen", "return location.hash === '' || location.hash === '#/'").await;
    page.sees("Bantuan apa yang mungkin").await;
    page.forward().await;
    page.sees("Tentang Layak").await;
    page.back().await;
    page.sees("Bantuan apa yang mungkin").await;
    page.silent().await;
}
