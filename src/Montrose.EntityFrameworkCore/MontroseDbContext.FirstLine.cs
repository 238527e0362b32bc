namespace Montrose.EntityFrameworkCore;

/// <content>A test that proves the second line, PostgreSQL's row-level security, alone takes the first one away.</content>
public partial class MontroseDbContext
{
    /// <summary>False only in the isolation suite, which can reach it; no configuration does.</summary>
    internal static bool HasFirstLine { get; set; } = true;

    protected override bool IsMultiTenantFilterEnabled => HasFirstLine && base.IsMultiTenantFilterEnabled;
}
