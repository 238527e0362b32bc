using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <content>Lists of users by what one may filter for.</content>
public partial class EfCoreIdentityUserRepository
{
    public virtual async Task<List<IdentityUser>> GetListAsync(
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        string? filter = null,
        bool includeDetails = false,
        Guid? roleId = null,
        Guid? organizationUnitId = null,
        string? userName = null,
        string? phoneNumber = null,
        string? emailAddress = null,
        string? name = null,
        string? surname = null,
        bool? isLockedOut = null,
        bool? notActive = null,
        bool? emailConfirmed = null,
        bool? isExternal = null,
        DateTime? maxCreationTime = null,
        DateTime? minCreationTime = null,
        DateTime? maxModifitionTime = null,
        DateTime? minModifitionTime = null,
        CancellationToken cancellationToken = default)
    {
        var query = await GetFilteredQueryableAsync(
            filter, roleId, organizationUnitId, userName, phoneNumber, emailAddress, name, surname, isLockedOut, notActive,
            emailConfirmed, isExternal, maxCreationTime, minCreationTime, maxModifitionTime, minModifitionTime, cancellationToken);
        return await Sortings.Apply(
                query.IncludeDetails(includeDetails),
                sorting.IsNullOrWhiteSpace() ? nameof(IdentityUser.UserName) : sorting!)
            .PageBy(skipCount, maxResultCount)
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    public virtual async Task<long> GetCountAsync(
        string? filter = null,
        Guid? roleId = null,
        Guid? organizationUnitId = null,
        string? userName = null,
        string? phoneNumber = null,
        string? emailAddress = null,
        string? name = null,
        string? surname = null,
        bool? isLockedOut = null,
        bool? notActive = null,
        bool? emailConfirmed = null,
        bool? isExternal = null,
        DateTime? maxCreationTime = null,
        DateTime? minCreationTime = null,
        DateTime? maxModifitionTime = null,
        DateTime? minModifitionTime = null,
        CancellationToken cancellationToken = default)
    {
        var query = await GetFilteredQueryableAsync(
            filter, roleId, organizationUnitId, userName, phoneNumber, emailAddress, name, surname, isLockedOut, notActive,
            emailConfirmed, isExternal, maxCreationTime, minCreationTime, maxModifitionTime, minModifitionTime, cancellationToken);
        return await query.LongCountAsync(GetCancellationToken(cancellationToken));
    }

    protected virtual async Task<IQueryable<IdentityUser>> GetFilteredQueryableAsync(
        string? filter = null,
        Guid? roleId = null,
        Guid? organizationUnitId = null,
        string? userName = null,
        string? phoneNumber = null,
        string? emailAddress = null,
        string? name = null,
        string? surname = null,
        bool? isLockedOut = null,
        bool? notActive = null,
        bool? emailConfirmed = null,
        bool? isExternal = null,
        DateTime? maxCreationTime = null,
        DateTime? minCreationTime = null,
        DateTime? maxModifitionTime = null,
        DateTime? minModifitionTime = null,
        CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        var upperFilter = filter?.Trim().ToUpperInvariant();
        var upperUserName = userName?.ToUpperInvariant();
        var upperEmail = emailAddress?.ToUpperInvariant();
        var now = DateTimeOffset.UtcNow;

        var query = (IQueryable<IdentityUser>)context.Set<IdentityUser>();
        if (roleId.HasValue)
        {
            var units = context.Set<OrganizationUnitRole>().Where(r => r.RoleId == roleId).Select(r => r.OrganizationUnitId);
            query = query.Where(u =>
                u.Roles.Any(r => r.RoleId == roleId) || u.OrganizationUnits.Any(o => units.Contains(o.OrganizationUnitId)));
        }

        return query
            .WhereIf(
                !upperFilter.IsNullOrWhiteSpace(),
                u => u.NormalizedUserName.Contains(upperFilter!)
                    || u.NormalizedEmail.Contains(upperFilter!)
                    || (u.Name != null && u.Name.ToUpper().Contains(upperFilter!))
                    || (u.Surname != null && u.Surname.ToUpper().Contains(upperFilter!))
                    || (u.PhoneNumber != null && u.PhoneNumber.Contains(upperFilter!)))
            .WhereIf(organizationUnitId.HasValue, u => u.OrganizationUnits.Any(o => o.OrganizationUnitId == organizationUnitId))
            .WhereIf(!userName.IsNullOrWhiteSpace(), u => u.NormalizedUserName.Contains(upperUserName!))
            .WhereIf(!phoneNumber.IsNullOrWhiteSpace(), u => u.PhoneNumber!.Contains(phoneNumber!))
            .WhereIf(!emailAddress.IsNullOrWhiteSpace(), u => u.NormalizedEmail.Contains(upperEmail!))
            .WhereIf(!name.IsNullOrWhiteSpace(), u => u.Name!.ToUpper().Contains(name!.ToUpper()))
            .WhereIf(!surname.IsNullOrWhiteSpace(), u => u.Surname!.ToUpper().Contains(surname!.ToUpper()))
            .WhereIf(isLockedOut == true, u => u.LockoutEnabled && u.LockoutEnd > now)
            .WhereIf(isLockedOut == false, u => !(u.LockoutEnabled && u.LockoutEnd != null && u.LockoutEnd > now))
            .WhereIf(notActive.HasValue, u => u.IsActive == !notActive!.Value)
            .WhereIf(emailConfirmed.HasValue, u => u.EmailConfirmed == emailConfirmed!.Value)
            .WhereIf(isExternal.HasValue, u => u.IsExternal == isExternal!.Value)
            .WhereIf(maxCreationTime.HasValue, u => u.CreationTime <= maxCreationTime)
            .WhereIf(minCreationTime.HasValue, u => u.CreationTime >= minCreationTime)
            .WhereIf(maxModifitionTime.HasValue, u => u.LastModificationTime <= maxModifitionTime)
            .WhereIf(minModifitionTime.HasValue, u => u.LastModificationTime >= minModifitionTime);
    }
}
