"""The job compass: functions laid by how they suit."""
