namespace Montrose.Agencies;

/// <summary>What an installation adds to the rules of agencies.</summary>
public class AgencyOptions
{
    /// <summary>Labels that no agency can have because something else answers there, such as the host's own portal.</summary>
    public HashSet<string> ReservedSubdomains { get; } = new(StringComparer.OrdinalIgnoreCase);
}
