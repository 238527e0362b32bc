namespace Montrose.Web.Pages.Shared;

/// <summary>The pages of one client, and which of them is shown.</summary>
public sealed record ClientTabs(Guid Id, string Current);
