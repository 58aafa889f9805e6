//! How long a report takes: `cargo bench --no-default-features`.
//!
//! Teams of 10, 100 and 1,000 KAMs, each with three accounts, 2.5 actions and
//! 0.3 sponsors per KAM. Once a tenth of the KAMs needs a sponsor, as in use;
//! once all of them do and too few sponsors have room, which is the most that
//! the suggestion (instrument.md D.4) has to search. Then the parts of one change
//! among 200 KAMs: the command, the file that is saved, the report.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use leitwerk::exchange::write;
use leitwerk::model::{
    Account, Action, ActionStatus, Date, INTERVALS, Kam, Sponsor, SponsorLevel, TaskId, Tier,
    Workspace,
};
use leitwerk::planning::report;

const LINES: [&str; 4] = ["Vertrieb", "Technik", "Finanzen", ""];
const REGIONS: [&str; 3] = ["DACH", "EU", "APAC"];

fn pick<T: Copy>(from: &[T], index: usize) -> T {
    from[index % from.len()]
}

fn kam(index: usize, sponsors: usize, without_sponsor: usize, as_of: Date) -> Kam {
    let days = |factor: usize, span: usize| as_of.plus_days(-((index * factor % span) as i64));
    Kam {
        line: pick(&LINES, index).into(),
        regions: vec![pick(&REGIONS, index / 3).into()],
        international: index.is_multiple_of(3),
        started_on: Some(days(37, 2000)),
        goal: "Verhandlung".into(),
        goal_due: Some(days(11, 400)),
        interval_weeks: Some(pick(&INTERVALS, index)),
        last_coaching_on: index.is_multiple_of(2).then(|| days(5, 60)),
        sponsor_id: (index % 10 >= without_sponsor).then(|| sponsor_id(index % sponsors)),
        sponsor_since: Some(days(7, 200)),
        excluded_sponsor_ids: vec![sponsor_id(index * 7 % sponsors)],
        ..Kam::new(kam_id(index), format!("KAM {index}"))
    }
}

fn kam_id(index: usize) -> String {
    format!("k-{index}")
}

fn sponsor_id(index: usize) -> String {
    format!("s-{index}")
}

fn sponsor(index: usize) -> Sponsor {
    Sponsor {
        id: sponsor_id(index),
        alias: format!("Pate {index}"),
        function: String::new(),
        line: pick(&LINES, index / 2).into(),
        level: pick(SponsorLevel::ALL, index),
        regions: vec![pick(&REGIONS, index).into()],
        capacity: 2,
        active: !index.is_multiple_of(9),
        is_leader: false,
    }
}

fn account(index: usize, kams: usize) -> Account {
    Account {
        id: format!("a-{index}"),
        name: format!("Kunde {index}"),
        tier: pick(Tier::ALL, index),
        kam_id: (!index.is_multiple_of(20)).then(|| kam_id(index % kams)),
        deputy_kam_id: (!index.is_multiple_of(4)).then(|| kam_id(index * 3 % kams)),
        support_member_ids: Vec::new(),
    }
}

fn action(index: usize, as_of: Date) -> Action {
    Action {
        id: format!("m-{index}"),
        task: pick(&TaskId::ALL, index),
        text: format!("Massnahme {index}"),
        owner: format!("Person {}", index % 50),
        due: Some(as_of.plus_days(60 - (index % 120) as i64)),
        status: pick(ActionStatus::ALL, index),
        kam_id: None,
        source: String::new(),
    }
}

/// A team in which so many of ten KAMs have no sponsor.
fn team(kams: usize, without_sponsor: usize, as_of: Date) -> Workspace {
    let sponsors = kams * 3 / 10;
    Workspace {
        kams: (0..kams)
            .map(|index| kam(index, sponsors, without_sponsor, as_of))
            .collect(),
        accounts: (0..kams * 3).map(|index| account(index, kams)).collect(),
        sponsors: (0..sponsors).map(sponsor).collect(),
        actions: (0..kams * 5 / 2)
            .map(|index| action(index, as_of))
            .collect(),
        ..Workspace::default()
    }
}

fn benchmark(criterion: &mut Criterion) {
    let Some(as_of) = Date::new(2026, 3, 4) else {
        return;
    };
    let mut group = criterion.benchmark_group("report");
    for kams in [10, 100, 1_000] {
        group.throughput(Throughput::Elements(kams as u64));
        for (name, without_sponsor) in [("a tenth to place", 1), ("all to place", 10)] {
            let workspace = team(kams, without_sponsor, as_of);
            group.bench_function(BenchmarkId::new(name, kams), |bencher| {
                bencher.iter(|| report(black_box(&workspace), as_of));
            });
        }
    }
    group.finish();

    change(criterion, as_of);
}

/// What the program does at every key typed into a field of a KAM; the command
/// itself is in `store.rs`.
fn change(criterion: &mut Criterion, as_of: Date) {
    let mut group = criterion.benchmark_group("a change among 200");
    let workspace = team(200, 1, as_of);
    group.bench_function("write", |bencher| {
        bencher.iter(|| write(black_box(&workspace)));
    });
    group.bench_function("report", |bencher| {
        bencher.iter(|| report(black_box(&workspace), as_of));
    });
    group.finish();
}

criterion_group!(benches, benchmark);
criterion_main!(benches);
