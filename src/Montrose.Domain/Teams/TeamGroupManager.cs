using Montrose.Clients;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;
using Volo.Abp.Identity;

namespace Montrose.Teams;

/// <summary>Keeps the tree of a client's groups on top of the organization units.</summary>
public class TeamGroupManager(
    IRepository<TeamGroup, Guid> groups,
    IRepository<OrganizationUnit, Guid> units,
    OrganizationUnitManager tree,
    IdentityUserManager users) : DomainService
{
    private const char Separator = '.';

    /// <exception cref="BusinessException">Montrose:Team.GroupNameRequired, .GroupNameTaken, .GroupTooDeep, .TooManyGroups</exception>
    public async Task<OrganizationUnit> CreateAsync(Guid clientId, string name, Guid? parentId)
    {
        var root = await ChangeTreeAsync(clientId);
        if (await groups.CountAsync(g => g.ClientId == clientId) > TeamConsts.MaxGroupsPerTeam) throw TeamErrors.TooManyGroups();
        var parent = await units.GetAsync(await ParentAsync(clientId, parentId, root));
        if (DepthOf(parent.Code) > TeamConsts.MaxGroupDepth) throw TeamErrors.GroupTooDeep();
        var unit = new OrganizationUnit(GuidGenerator.Create(), NameOf(name), parent.Id, CurrentTenant.Id);
        await RefusingTakenNamesAsync(unit.DisplayName, () => tree.CreateAsync(unit));
        await groups.InsertAsync(new TeamGroup(unit.Id, CurrentTenant.Id, clientId, isRoot: false), autoSave: true);
        return unit;
    }

    /// <exception cref="BusinessException">Montrose:Team.GroupNameRequired, .GroupNameTaken</exception>
    public async Task RenameAsync(TeamGroup group, string name, string? concurrencyStamp = null)
    {
        await ChangeTreeAsync(group.ClientId);
        var unit = await UnitAsync(group, concurrencyStamp);
        var before = unit.DisplayName;
        unit.DisplayName = NameOf(name);
        try
        {
            await RefusingTakenNamesAsync(unit.DisplayName, () => tree.UpdateAsync(unit));
        }
        catch
        {
            unit.DisplayName = before;
            throw;
        }
    }

    /// <exception cref="BusinessException">Montrose:Team.GroupBelowItself, .GroupNameTaken, .GroupTooDeep</exception>
    public async Task MoveAsync(TeamGroup group, Guid? parentId, string? concurrencyStamp = null)
    {
        var root = await ChangeTreeAsync(group.ClientId);
        var unit = await UnitAsync(group, concurrencyStamp);
        var parent = await units.GetAsync(await ParentAsync(group.ClientId, parentId, root));
        if (parent.Code == unit.Code || parent.Code.StartsWith(unit.Code + Separator, StringComparison.Ordinal)) throw TeamErrors.GroupBelowItself();
        var below = await tree.FindChildrenAsync(unit.Id, recursive: true);
        var height = below.Select(u => DepthOf(u.Code)).Append(DepthOf(unit.Code)).Max() - DepthOf(unit.Code);
        if (DepthOf(parent.Code) + 1 + height > TeamConsts.MaxGroupDepth + 1) throw TeamErrors.GroupTooDeep();
        await RefusingTakenNamesAsync(unit.DisplayName, () => tree.MoveAsync(unit.Id, parent.Id));
    }

    /// <summary>With all groups below it. Their members stay members of the team.</summary>
    public async Task DeleteAsync(TeamGroup group)
    {
        await ChangeTreeAsync(group.ClientId);
        var gone = (await tree.FindChildrenAsync(group.Id, recursive: true)).Select(u => u.Id).Append(group.Id).ToList();
        await tree.DeleteAsync(group.Id);
        await groups.DeleteAsync(g => gone.Contains(g.Id), autoSave: true);
    }

    /// <summary>The member belongs to exactly these groups of the team afterwards.</summary>
    public async Task SetGroupsAsync(ClientMember member, IReadOnlyCollection<Guid> groupIds)
    {
        var wanted = groupIds.Distinct().ToList();
        var known = await groups.GetListAsync(g => g.ClientId == member.ClientId && !g.IsRoot);
        if (wanted.Find(id => known.TrueForAll(g => g.Id != id)) is var unknown && unknown != Guid.Empty) throw new Volo.Abp.Domain.Entities.EntityNotFoundException(typeof(TeamGroup), unknown);
        var user = await users.GetByIdAsync(member.Id);
        var elsewhere = (await users.GetOrganizationUnitsAsync(user)).Select(u => u.Id).Except(known.Select(g => g.Id)); // the agency's own
        await users.SetOrganizationUnitsAsync(user, [.. wanted, .. elsewhere]);
    }

    /// <summary>Levels of a code; the client's root is the first.</summary>
    public static int DepthOf(string code) => code.Count(c => c == Separator) + 1;

    /// <summary>The client's root, changed in this unit of work: of two changes at once the later one is refused with a conflict.</summary>
    private async Task<TeamGroup> ChangeTreeAsync(Guid clientId)
    {
        var root = await groups.FindAsync(g => g.ClientId == clientId && g.IsRoot) ?? await PlantAsync(clientId);
        root.ChangeTree();
        return await groups.UpdateAsync(root, autoSave: true);
    }

    /// <param name="group">Whose unit it is.</param>
    /// <param name="concurrencyStamp">What the unit must still have when it is saved; empty for whatever it has.</param>
    private async Task<OrganizationUnit> UnitAsync(TeamGroup group, string? concurrencyStamp)
    {
        var unit = await units.GetAsync(group.Id);
        if (!string.IsNullOrEmpty(concurrencyStamp)) unit.ConcurrencyStamp = concurrencyStamp;
        return unit;
    }

    private async Task<TeamGroup> PlantAsync(Guid clientId)
    {
        var unit = new OrganizationUnit(GuidGenerator.Create(), TeamRole.PrefixOf(clientId), parentId: null, CurrentTenant.Id);
        await tree.CreateAsync(unit);
        return await groups.InsertAsync(new TeamGroup(unit.Id, CurrentTenant.Id, clientId, isRoot: true), autoSave: true);
    }

    private async Task<Guid> ParentAsync(Guid clientId, Guid? parentId, TeamGroup root) =>
        parentId is { } id ? (await groups.GetAsync(g => g.Id == id && g.ClientId == clientId)).Id : root.Id;

    private static string NameOf(string? name)
    {
        var text = name?.Trim() ?? "";
        return text.Length == 0 ? throw TeamErrors.GroupNameRequired() : Check.Length(text, nameof(name), TeamConsts.MaxGroupNameLength)!;
    }

    private static async Task RefusingTakenNamesAsync(string name, Func<Task> change)
    {
        try
        {
            await change();
        }
        catch (BusinessException e) when (e.Code == IdentityErrorCodes.DuplicateOrganizationUnitDisplayName)
        {
            throw TeamErrors.GroupNameTaken(name);
        }
    }
}
