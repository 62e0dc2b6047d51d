"""Tools that know nothing of InvokeAI: files, pictures, time, threads and tasks."""
