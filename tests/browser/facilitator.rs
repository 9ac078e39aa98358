//! A facilitator's day: a family brings its QR on a phone, the tablet reads it out of the picture,
//! goes on where the family stopped with the result beside the question, prints, and keeps it apart
//! from the family before.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use crate::page::{Page, Viewport};
use crate::walk::Hand;

/// What the QR in a picture says, read from its pixels alone.
fn scanned(picture: &Path) -> String {
    let file = BufReader::new(File::open(picture).expect("a picture"));
    let mut reader = png::Decoder::new(file).read_info().expect("a picture");
    let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
    let info = reader.next_frame(&mut pixels).expect("a picture");
    let samples = info.color_type.samples();
    let (width, height) = (info.width as usize, info.height as usize);
    let brightness = |x: usize, y: usize| pixels[(y * width + x) * samples + 1];
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, brightness);
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "one code on the screen");
    grids[0].decode().expect("a code that can be read").1
}

/// The programmes in each group of the results beside the question.
const BESIDE: &str = "return [...document.querySelectorAll('.live h3')].map((it) => it.textContent)";

#[tokio::test]
async fn a_family_comes_with_its_qr_and_leaves_with_paper() {
    // The family answers a little on its own phone.
    let phone = Page::open(Viewport::Phone).await;
    let hand = Hand::Mouse;
    phone.use_(hand, "Mulai").await;
    phone.live_in(hand, "lebak", "Kab. Lebak, Banten").await;
    phone.until("the next screen", "return location.hash !== '#/tempat'").await;
    phone.go("#/ubah/dtsen").await;
    phone.pick(hand, "Ya").await;
    phone.use_(hand, "Lanjut").await;
    phone.at("#/periksa").await;
    phone.go("#/bawa").await;
    phone.sees("Kode jawaban").await;
    phone.use_(hand, "Tampilkan kode QR").await;
    phone.until("the focus on the QR", "return document.activeElement.id === 'qr'").await;
    let address = scanned(&phone.screenshot("qr-on-the-phone").await);
    assert!(address.starts_with(&phone.server.address()), "{address}");
    let (_, code) = address.split_once('#').expect("the code stands after #");
    phone.silent().await;

    // The tablet has another family open already.
    let tablet = Page::open(Viewport::Desktop).await;
    let hand = Hand::Keys;
    tablet.use_(hand, "Saya membantu orang lain").await;
    tablet.at("#/bantu").await;
    assert_eq!(tablet.h1().await, "Membantu orang lain");
    tablet.axe_clean("the page for whoever helps").await;
    tablet.fits().await;
    tablet.go("#/ubah/motor").await;
    tablet.pick(hand, "Ya").await;
    tablet.use_(hand, "Lanjut").await;
    tablet.at("#/periksa").await;
    tablet.go("#/daftar").await;
    tablet.use_(hand, "Tambah keluarga").await;
    tablet.sees("Keluarga 2 – sedang dibuka").await;

    // The camera of the device opens the address of the QR.
    tablet.go(&format!("#{code}")).await;
    tablet.at("#/periksa").await;
    tablet.sees("Jawaban ini dari sebuah kode").await;
    tablet.sees("Kab. Lebak").await;
    tablet.sees("Hasil sementara").await;
    assert!(!tablet.text().await.contains("Sepeda motor"), "the family before stays apart");

    // What the family left open is asked here, and the result beside it follows.
    tablet.use_(hand, "Lanjutkan menjawab").await;
    tablet.until("the next screen", "return location.hash !== '#/periksa'").await;
    tablet.go("#/ubah/desil").await;
    let before = tablet.js(BESIDE, Vec::new()).await;
    tablet.pick(hand, "9").await;
    tablet.use_(hand, "Lanjut").await;
    tablet.at("#/periksa").await;
    tablet.sees("berubah").await;
    assert_ne!(tablet.js(BESIDE, Vec::new()).await, before, "the answer moved programmes");
    tablet.go("#/ubah/desil").await;
    tablet.pick(hand, "1").await;
    tablet.use_(hand, "Lanjut").await;
    tablet.at("#/periksa").await;
    tablet.go("#/hasil").await;
    tablet.sees("Langkah berikutnya").await;
    tablet.axe_clean("the results of a family from a code").await;

    // It leaves with paper, and its code is a new one.
    tablet.go("#/bawa").await;
    tablet.sees("Kode jawaban").await;
    let printed = tablet.printed("facilitator").await;
    assert!(printed.len() > 10_000 && printed.starts_with(b"%PDF"), "a document");
    tablet.js("document.getElementById('qr').scrollIntoView()", Vec::new()).await;
    let again = scanned(&tablet.screenshot("qr-on-the-tablet").await);
    assert_ne!(again.split_once('#').map(|it| it.1), Some(code), "it holds what was added");

    // Both families are in the tally, and one button forgets them.
    tablet.go("#/daftar").await;
    tablet.sees("Jumlah keluarga per program").await;
    tablet.use_(hand, "Buka Keluarga 1").await;
    tablet.sees("Keluarga 1 – sedang dibuka").await;
    tablet.go("#/periksa").await;
    tablet.sees("Sepeda motor").await;
    assert!(!tablet.text().await.contains("Kab. Lebak"), "the families stay apart");
    tablet.go("#/daftar").await;
    tablet.use_(hand, "Hapus semua keluarga").await;
    tablet.sees("Semua keluarga sudah dihapus.").await;
    tablet.go("#/periksa").await;
    tablet.sees("Belum ada jawaban").await;
    tablet.silent().await;
}
