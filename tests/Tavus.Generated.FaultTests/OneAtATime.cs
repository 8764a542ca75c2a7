// Tests observe the whole process (logs, activities, allocations), so they run one at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
