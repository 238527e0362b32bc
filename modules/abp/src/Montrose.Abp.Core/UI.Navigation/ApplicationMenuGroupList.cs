namespace Volo.Abp.UI.Navigation;

public class ApplicationMenuGroupList : List<ApplicationMenuGroup>
{
    public ApplicationMenuGroupList()
    {
    }

    public ApplicationMenuGroupList(int capacity)
        : base(capacity)
    {
    }

    public ApplicationMenuGroupList(IEnumerable<ApplicationMenuGroup> collection)
        : base(collection)
    {
    }

    public void Normalize()
    {
        var ordered = this.OrderBy(group => group.Order).ToList();
        Clear();
        AddRange(ordered);
    }
}
