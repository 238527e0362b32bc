namespace Montrose.Web.Theme.Navigation;

/// <summary>What modules add to the top of every page of somebody who is signed in: types of view components, shown in this order.</summary>
public class TopbarParts
{
    public List<Type> Components { get; } = [];
}
