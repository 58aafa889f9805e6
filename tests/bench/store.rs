//! How long a key takes that is typed into a field of a KAM, and taking it back:
//! `cargo bench --no-default-features --bench store`.
//!
//! Among 20, 200 and 2,000 KAMs with five accounts each it takes the same time,
//! but for the look at the identifiers until the KAM is found: the last of
//! 2,000. With a support team of 1, 100 and 10,000 for the KAM it grows, because
//! that is the record.

use std::hint::black_box;

use criterion::{BatchSize, BenchmarkId, Criterion, criterion_group, criterion_main};
use leitwerk::editing::{self, Command, Entry, Stamp};
use leitwerk::model::{Account, Date, Kam, Tier, Workspace};
use leitwerk::store::Store;

fn workspace(kams: usize, support: usize) -> Workspace {
    let id = |index: usize| format!("k{index:06}");
    Workspace {
        kams: (0..kams)
            .map(|index| Kam {
                support_member_ids: (0..support).map(|one| format!("u{one}")).collect(),
                ..Kam::new(id(index), format!("KAM {index}"))
            })
            .collect(),
        accounts: (0..kams * 5)
            .map(|index| Account {
                id: format!("a{index}"),
                name: format!("Kunde {index}"),
                tier: Tier::B,
                kam_id: Some(id(index % kams)),
                deputy_kam_id: None,
                support_member_ids: Vec::new(),
            })
            .collect(),
        ..Workspace::default()
    }
}

/// Types a goal for the last KAM.
fn key(store: &mut Store, today: Date, goal: &str) {
    let Some(mut kam) = store.present().kams.last().cloned() else {
        return;
    };
    kam.goal = goal.to_owned();
    let stamp = Stamp {
        today,
        id: String::from("new"),
    };
    let command = Command::Save(Entry::Kam(Box::new(kam)));
    assert!(editing::apply(store, command, stamp).is_ok());
}

fn benchmark(criterion: &mut Criterion) {
    let Some(today) = Date::new(2026, 3, 4) else {
        return;
    };
    let mut group = criterion.benchmark_group("a key, by the workspace");
    for kams in [20, 200, 2_000] {
        group.bench_function(BenchmarkId::from_parameter(kams), |bencher| {
            let mut store = Store::new(workspace(kams, 1));
            store.open_edit();
            let mut goals = ["Verhandlung", "Verhandlun"].iter().cycle();
            key(&mut store, today, "V");
            bencher.iter(|| key(black_box(&mut store), today, goals.next().unwrap_or(&"")));
        });
    }
    group.finish();
    let mut group = criterion.benchmark_group("a key, by the record");
    for support in [1, 100, 10_000] {
        group.bench_function(BenchmarkId::from_parameter(support), |bencher| {
            let mut store = Store::new(workspace(20, support));
            store.open_edit();
            let mut goals = ["Verhandlung", "Verhandlun"].iter().cycle();
            key(&mut store, today, "V");
            bencher.iter(|| key(black_box(&mut store), today, goals.next().unwrap_or(&"")));
        });
    }
    group.finish();
    let mut group = criterion.benchmark_group("undo and redo, by the workspace");
    for kams in [20, 200, 2_000] {
        group.bench_function(BenchmarkId::from_parameter(kams), |bencher| {
            let mut store = Store::new(workspace(kams, 1));
            key(&mut store, today, "V");
            bencher.iter_batched(
                || (),
                |()| (store.undo().is_ok(), store.redo().is_ok()),
                BatchSize::SmallInput,
            );
        });
    }
    group.finish();
}

criterion_group!(benches, benchmark);
criterion_main!(benches);
