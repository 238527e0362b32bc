namespace Montrose.EmbeddedPostgres;

/// <summary>Turns what PostgreSQL's programs print into a message that says what helps.</summary>
internal static class PostgresFailure
{
    public static EmbeddedPostgresException From(DataFolder folder, string output, Exception? cause = null)
    {
        if (Says(output, "No space left on device") || Says(output, "Disk quota exceeded") || Says(output, "not enough space"))
            return DataFolder.DiskFull(folder.Path, cause);
        if (Says(output, "Permission denied") || Says(output, "Read-only file system") || Says(output, "Access to the path"))
            return new EmbeddedPostgresException($"The PostgreSQL data folder '{folder.Path}' can't be written. Choose another folder, or give this user the right to write there. PostgreSQL says: {Last(output)}", cause!);
        if (Says(output, "error while loading shared libraries") || Says(output, "not found (required by"))
            return new EmbeddedPostgresException($"PostgreSQL's programs don't run on this machine: {Last(output)} Set ConnectionStrings:Default to a PostgreSQL of your own.", cause!);
        return new EmbeddedPostgresException($"PostgreSQL does not start for '{folder.Path}'. It says:{Environment.NewLine}{output.Trim()}", cause!);
    }

    public static bool IsPortTaken(string output) => Says(output, "could not bind") || Says(output, "could not create any TCP/IP sockets");

    /// <summary>Processes of a killed server that have not noticed yet.</summary>
    public static bool IsRemainder(string output) => Says(output, "pre-existing shared memory block");

    private static bool Says(string output, string words) => output.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static string Last(string output) => output.Trim().Split('\n')[^1].Trim();
}
