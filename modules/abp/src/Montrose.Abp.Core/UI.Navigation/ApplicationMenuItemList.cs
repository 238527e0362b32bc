namespace Volo.Abp.UI.Navigation;

public class ApplicationMenuItemList : List<ApplicationMenuItem>
{
    public ApplicationMenuItemList()
    {
    }

    public ApplicationMenuItemList(int capacity)
        : base(capacity)
    {
    }

    public ApplicationMenuItemList(IEnumerable<ApplicationMenuItem> collection)
        : base(collection)
    {
    }

    /// <summary>Drops items that lead nowhere and brings the others into their order.</summary>
    public void Normalize()
    {
        RemoveAll(item => item.IsLeaf && string.IsNullOrEmpty(item.Url));
        // Items of equal order stay as they were added, which List.Sort does not promise.
        var ordered = this.OrderBy(item => item.Order).ToList();
        Clear();
        AddRange(ordered);
    }
}
