namespace Montrose.Agencies;

/// <summary>Whether an agency's portal answers.</summary>
public enum AgencyState
{
    Active = 1,
    Suspended = 2,
}
