namespace Montrose.EmbeddedPostgres;

/// <summary>The embedded server can't do what was asked; the message says why and what helps.</summary>
public sealed class EmbeddedPostgresException : Exception
{
    public EmbeddedPostgresException(string message)
        : base(message)
    {
    }

    public EmbeddedPostgresException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
