use std::sync::Arc;

use imbl::OrdMap;

/// Resources by id that also keep the order in which they came, which is the order of descriptions. Cheap to clone.
#[derive(Debug)]
pub(super) struct Table<T> {
    places: OrdMap<Arc<str>, u64>,
    rows: OrdMap<u64, Arc<T>>,
    next: u64,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { places: OrdMap::new(), rows: OrdMap::new(), next: 1 }
    }
}

impl<T> Clone for Table<T> {
    fn clone(&self) -> Self {
        Self { places: self.places.clone(), rows: self.rows.clone(), next: self.next }
    }
}

impl<T: Clone> Table<T> {
    /// Adds a resource at the end, or replaces the one of this id where it stands.
    pub(super) fn insert(&mut self, id: &str, row: T) {
        let place = self.places.get(id).copied().unwrap_or_else(|| {
            let place = self.next;
            self.next += 1;
            self.places.insert(id.into(), place);
            place
        });
        self.rows.insert(place, Arc::new(row));
    }

    pub(super) fn get(&self, id: &str) -> Option<&T> {
        self.rows.get(self.places.get(id)?).map(|row| &**row)
    }

    pub(super) fn get_mut(&mut self, id: &str) -> Option<&mut T> {
        let place = self.places.get(id)?;
        self.rows.get_mut(place).map(Arc::make_mut)
    }

    pub(super) fn remove(&mut self, id: &str) -> Option<Arc<T>> {
        let place = self.places.remove(id)?;
        self.rows.remove(&place)
    }

    pub(super) fn contains(&self, id: &str) -> bool {
        self.places.contains_key(id)
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// The resources in the order in which they came.
    pub(super) fn iter(&self) -> impl Iterator<Item = &T> {
        self.rows.values().map(|row| &**row)
    }

    /// The same, each with its place, by which pages continue.
    pub(super) fn places(&self) -> impl Iterator<Item = (u64, &T)> {
        self.rows.iter().map(|(place, row)| (*place, &**row))
    }

    /// The resources of these ids, each once and in the order in which they came, or all when there are no ids; an error
    /// lists the ids that are not there.
    pub(super) fn select<'a>(&'a self, ids: &[String]) -> Result<Vec<(u64, &'a T)>, Vec<String>> {
        if ids.is_empty() {
            return Ok(self.places().collect());
        }
        let missing: Vec<String> = ids.iter().filter(|id| !self.contains(id)).cloned().collect();
        if !missing.is_empty() {
            return Err(missing);
        }
        let mut places: Vec<u64> = ids.iter().filter_map(|id| self.places.get(id.as_str()).copied()).collect();
        places.sort_unstable();
        places.dedup();
        Ok(places.into_iter().filter_map(|place| Some((place, &**self.rows.get(&place)?))).collect())
    }
}
