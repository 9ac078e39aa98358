//! How long the engine takes for families of which little or nothing is known.
use layak::catalog::{FOUNDING_DAY, PROGRAMS};
use layak::date::Date;
use layak::engine::{assess, explain};
use layak::household::{Household, Person};
use std::time::Instant;

fn main() {
    for on in [FOUNDING_DAY, Date::checked(2026, 2, 15), Date::checked(2026, 11, 25)] {
        for n in [1, 4, 10] {
            let household = Household { people: (1..=n).map(Person::new).collect(), ..Household::default() };
            let mut total = 0.0;
            let mut total_e = 0.0;
            let mut rows = Vec::new();
            for p in PROGRAMS {
                let t = Instant::now();
                let _ = std::hint::black_box(explain(p, &household, on, layak::catalog::CHANGES));
                let m = t.elapsed().as_secs_f64() * 1e3;
                let t = Instant::now();
                let _ = std::hint::black_box(assess(p, &household, on));
                let a = t.elapsed().as_secs_f64() * 1e3;
                total += a;
                total_e += m;
                rows.push((a, m, p.id));
            }
            rows.sort_by(|a, b| b.0.total_cmp(&a.0));
            println!("{on} {n} people: {total:.1} ms, explanations {total_e:.1} ms");
            for r in rows.iter().take(6) {
                println!("   {:20} assess {:8.2} explain {:8.2}", r.2, r.0, r.1);
            }
        }
    }
}
