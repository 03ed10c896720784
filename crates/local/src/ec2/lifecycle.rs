//! The life of an instance: what brings it from one phase to the next, and when.

use std::time::Duration;

use imbl::OrdMap;
use pileus_ec2::{
    InstanceStateChange, RebootInstancesInput, StartInstancesInput, StartInstancesOutput, StopInstancesInput,
    StopInstancesOutput, TerminateInstancesInput, TerminateInstancesOutput,
};
use pileus_shape::Timestamp;

use super::{
    Answer, Region, faults,
    instances::{Instance, Phase},
};
use crate::handler::{Context, Fault, Outcome};

/// From pending to running.
const BOOT: Duration = Duration::from_secs(5);
/// From running to passed status checks.
const CHECKS: Duration = Duration::from_secs(90);
/// From stopping to stopped, and from shutting-down to terminated.
const SHUTDOWN: Duration = Duration::from_secs(10);
/// The same when the operating system is not asked.
const FORCED_SHUTDOWN: Duration = Duration::from_secs(2);
/// How long a terminated instance is still described.
const KEPT: Duration = Duration::from_secs(3600);

const USER_INITIATED: (&str, &str) = ("Client.UserInitiatedShutdown", "Client.UserInitiatedShutdown: User initiated shutdown");
/// Why an instance is pending.
pub(super) const PENDING: (&str, &str) = ("pending", "pending");

/// What is due in a region, and when.
#[derive(Clone, Debug, Default)]
pub(super) struct Timers {
    due: OrdMap<(Timestamp, u64), Timer>,
    next: u64,
}

#[derive(Clone, Debug)]
struct Timer {
    instance: String,
    epoch: u32,
    step: Step,
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Running,
    Checked,
    Stopped,
    Terminated,
    Gone,
}

impl Timers {
    /// When something is next due.
    pub(super) fn next_due(&self) -> Option<Timestamp> {
        self.due.get_min().map(|((at, _), _)| *at)
    }

    fn add(&mut self, at: Timestamp, instance: &Instance, step: Step) {
        self.next += 1;
        self.due.insert((at, self.next), Timer { instance: instance.id.clone(), epoch: instance.epoch, step });
    }

    /// Lets a new or restarted instance boot.
    pub(super) fn boot(&mut self, now: Timestamp, instance: &Instance) {
        self.add(now.saturating_add(BOOT), instance, Step::Running);
    }
}

/// Does everything that was due by `now`, in order and each at its own time.
pub(super) fn advance(region: &mut Region, now: Timestamp) {
    while let Some((key, _)) = region.timers.due.get_min().filter(|((at, _), _)| *at <= now) {
        let key = *key;
        if let Some(timer) = region.timers.due.remove(&key) {
            step(region, &timer, key.0);
        }
    }
}

fn step(region: &mut Region, timer: &Timer, at: Timestamp) {
    let Some(instance) = region.instances.get_mut(&timer.instance).filter(|instance| instance.epoch == timer.epoch) else {
        return;
    };
    match timer.step {
        Step::Running => {
            instance.phase = Phase::Running;
            instance.state_reason = None;
            if let Some(network) = instance.network.as_mut().filter(|network| network.wants_public_ip) {
                network.public_ip = region.public_ips.take();
            }
            region.timers.add(at.saturating_add(CHECKS), instance, Step::Checked);
        }
        Step::Checked => instance.checked = true,
        Step::Stopped => {
            instance.phase = Phase::Stopped;
            if let Some(ip) = instance.network.as_mut().and_then(|network| network.public_ip.take()) {
                region.public_ips.give_back(ip);
            }
        }
        Step::Terminated => terminated(region, &timer.instance, at),
        Step::Gone => {
            let token = instance.client_token.clone();
            region.tags.forget(&timer.instance);
            region.instances.remove(&timer.instance);
            if !token.is_empty() && !region.instances.iter().any(|other| other.client_token == token) {
                region.launches.forget(&token);
            }
        }
    }
}

/// Gives back all that the instance had.
fn terminated(region: &mut Region, id: &str, at: Timestamp) {
    let Some(instance) = region.instances.get_mut(id) else { return };
    instance.phase = Phase::Terminated;
    instance.checked = false;
    for volume in std::mem::take(&mut instance.volumes) {
        region.tags.forget(&volume.id);
    }
    if let Some(network) = instance.network.take() {
        if let Some(ip) = network.public_ip {
            region.public_ips.give_back(ip);
        }
        if let Some(subnet) = region.subnets.get_mut(&network.subnet_id) {
            subnet.give_back(network.private_ip);
        }
        region.tags.forget(&network.id);
    }
    region.timers.add(at.saturating_add(KEPT), instance, Step::Gone);
}

/// The ids, each once; a refusal if there are none or one is not an instance's.
pub(super) fn existing(region: &Region, ids: Option<Vec<String>>) -> Outcome<Vec<String>> {
    let ids = ids.unwrap_or_default();
    if ids.is_empty() {
        return Err(faults::missing_parameter("InstanceId"));
    }
    faults::INSTANCE.check_ids(&ids)?;
    let mut unique: Vec<String> = Vec::with_capacity(ids.len());
    let mut seen = std::collections::HashSet::with_capacity(ids.len());
    unique.extend(ids.into_iter().filter(|id| seen.insert(id.clone())));
    let missing: Vec<String> = unique.iter().filter(|id| !region.instances.contains(id)).cloned().collect();
    if missing.is_empty() { Ok(unique) } else { Err(faults::INSTANCE.missing(&missing)) }
}

/// The refusal of what an instance's phase does not allow.
pub(super) fn wrong_state(id: &str, done: &str) -> Fault {
    Fault::new("IncorrectInstanceState", format!("The instance '{id}' is not in a state from which it can be {done}."))
}

/// Runs `change` on each instance; gives how their states changed.
fn change_each(
    region: &mut Region,
    ids: &[String],
    mut change: impl FnMut(&mut Instance, &mut Timers) -> Outcome<()>,
) -> Outcome<Vec<InstanceStateChange>> {
    let mut changes = Vec::with_capacity(ids.len());
    for id in ids {
        let Some(instance) = region.instances.get_mut(id) else { return Err(faults::INSTANCE.missing_one(id)) };
        let before = instance.phase.state();
        change(instance, &mut region.timers)?;
        changes.push(InstanceStateChange {
            instance_id: Some(id.clone()),
            current_state: Some(instance.phase.state()),
            previous_state: Some(before),
        });
    }
    Ok(changes)
}

/// As AWS writes why a phase was left.
fn user_initiated(now: Timestamp) -> String {
    let text = now.truncate_to_seconds().to_string();
    format!("User initiated ({} GMT)", text.trim_end_matches('Z').replace('T', " "))
}

impl Answer for StartInstancesInput {
    const MEMBERS: &'static [&'static str] = &["InstanceIds"];

    fn answer(self, region: &mut Region, context: &mut Context<'_>) -> Outcome<StartInstancesOutput> {
        let ids = existing(region, self.instance_ids)?;
        let now = context.now;
        let changes = change_each(region, &ids, |instance, timers| match instance.phase {
            Phase::Pending | Phase::Running => Ok(()),
            Phase::Stopped => {
                instance.phase = Phase::Pending;
                instance.epoch += 1;
                instance.checked = false;
                instance.launched = now.truncate_to_seconds();
                instance.state_reason = Some(PENDING);
                instance.transition_reason = String::new();
                timers.boot(now, instance);
                Ok(())
            }
            Phase::Stopping | Phase::ShuttingDown | Phase::Terminated => Err(wrong_state(&instance.id, "started")),
        })?;
        Ok(StartInstancesOutput { starting_instances: Some(changes) })
    }
}

impl Answer for StopInstancesInput {
    const MEMBERS: &'static [&'static str] = &["InstanceIds", "Hibernate", "SkipOsShutdown", "Force"];

    fn answer(self, region: &mut Region, context: &mut Context<'_>) -> Outcome<StopInstancesOutput> {
        let ids = existing(region, self.instance_ids)?;
        if self.hibernate == Some(true) {
            let message = format!("The instance '{}' is not configured for hibernation", ids[0]);
            return Err(Fault::new("UnsupportedHibernationConfiguration", message));
        }
        let now = context.now;
        let forced = self.force == Some(true);
        let after = if forced || self.skip_os_shutdown == Some(true) { FORCED_SHUTDOWN } else { SHUTDOWN };
        let changes = change_each(region, &ids, |instance, timers| match instance.phase {
            Phase::Stopped => Ok(()),
            Phase::Stopping if !forced => Ok(()),
            Phase::Running | Phase::Stopping => {
                if instance.stop_protected {
                    return Err(protected(&instance.id, "stopped", "disableApiStop"));
                }
                instance.phase = Phase::Stopping;
                instance.epoch += 1;
                instance.checked = false;
                instance.state_reason = Some(USER_INITIATED);
                instance.transition_reason = user_initiated(now);
                timers.add(now.saturating_add(after), instance, Step::Stopped);
                Ok(())
            }
            Phase::Pending | Phase::ShuttingDown | Phase::Terminated => Err(wrong_state(&instance.id, "stopped")),
        })?;
        Ok(StopInstancesOutput { stopping_instances: Some(changes) })
    }
}

fn protected(id: &str, done: &str, attribute: &str) -> Fault {
    let message = format!("The instance '{id}' may not be {done}. Modify its '{attribute}' instance attribute and try again.");
    Fault::new("OperationNotPermitted", message)
}

impl Answer for RebootInstancesInput {
    const MEMBERS: &'static [&'static str] = &["InstanceIds"];

    fn answer(self, region: &mut Region, _: &mut Context<'_>) -> Outcome<()> {
        // The reboot itself takes no time here, and no state shows it. AWS too ignores instances that are on their way out.
        let ids = existing(region, self.instance_ids)?;
        let stopped = |id: &&String| {
            region.instances.get(id).is_some_and(|instance| matches!(instance.phase, Phase::Stopping | Phase::Stopped))
        };
        ids.iter().find(stopped).map_or(Ok(()), |id| Err(wrong_state(id, "rebooted")))
    }
}

impl Answer for TerminateInstancesInput {
    const MEMBERS: &'static [&'static str] = &["InstanceIds", "Force", "SkipOsShutdown"];
    // A protected instance keeps only those of its own zone from being terminated, and the answer is a refusal.
    const KEEPS_PART: bool = true;

    fn answer(self, region: &mut Region, context: &mut Context<'_>) -> Outcome<TerminateInstancesOutput> {
        let ids = existing(region, self.instance_ids)?;
        let now = context.now;
        let after = if self.force == Some(true) || self.skip_os_shutdown == Some(true) { FORCED_SHUTDOWN } else { SHUTDOWN };
        let mut blocked: Option<Fault> = None;
        let mut zones: Vec<String> = Vec::new();
        for instance in ids.iter().filter_map(|id| region.instances.get(id)) {
            let alive = !matches!(instance.phase, Phase::ShuttingDown | Phase::Terminated);
            if alive && (instance.protected || instance.stop_protected) {
                let attribute = if instance.protected { "disableApiTermination" } else { "disableApiStop" };
                blocked.get_or_insert_with(|| protected(&instance.id, "terminated", attribute));
                zones.push(instance.zone.clone());
            }
        }
        let free = |id: &String| region.instances.get(id).is_some_and(|instance| !zones.contains(&instance.zone));
        let ids: Vec<String> = ids.into_iter().filter(free).collect();
        let mut at_once = Vec::new();
        let mut changes = change_each(region, &ids, |instance, timers| {
            match instance.phase {
                Phase::ShuttingDown | Phase::Terminated => {}
                // Nothing runs that must be shut down.
                Phase::Stopped => at_once.push(instance.id.clone()),
                Phase::Pending | Phase::Running | Phase::Stopping => {
                    instance.phase = Phase::ShuttingDown;
                    instance.epoch += 1;
                    instance.checked = false;
                    instance.state_reason = Some(USER_INITIATED);
                    instance.transition_reason = user_initiated(now);
                    timers.add(now.saturating_add(after), instance, Step::Terminated);
                }
            }
            Ok(())
        })?;
        for id in at_once {
            if let Some(instance) = region.instances.get_mut(&id) {
                instance.epoch += 1;
                instance.state_reason = Some(USER_INITIATED);
                instance.transition_reason = user_initiated(now);
            }
            terminated(region, &id, now);
            changes.iter_mut().filter(|change| change.instance_id() == id).for_each(|change| {
                change.current_state = Some(Phase::Terminated.state());
            });
        }
        blocked.map_or(Ok(TerminateInstancesOutput { terminating_instances: Some(changes) }), Err)
    }
}
