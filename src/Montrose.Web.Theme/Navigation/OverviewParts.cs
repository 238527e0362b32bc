namespace Montrose.Web.Theme.Navigation;

/// <summary>What modules add to the overviews: types of view components, shown in this order.</summary>
public class OverviewParts
{
    public List<Type> Client { get; } = [];

    public List<Type> Admin { get; } = [];

    /// <summary>At the end of each.</summary>
    public List<Type> Everybodys { get; } = [];
}
