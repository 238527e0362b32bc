using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Abp.Management.TestApp;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Data;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Identity;
using Volo.Abp.Management.Snapshots;
using Volo.Abp.PermissionManagement;
using Volo.Abp.Security.Claims;
using Xunit;

namespace Montrose.Abp.Management.PermissionManagement;

public class GrantTests(ManagementApp app) : IClassFixture<ManagementApp>
{
    private readonly string _role = "role-" + Guid.NewGuid().ToString("N");
    private readonly Guid _user = Guid.NewGuid();

    private IPermissionManager Manager => app.Get<IPermissionManager>();

    [Fact]
    public async Task A_grant_to_a_role_and_its_revocation_hold_at_once()
    {
        (await RoleMayAsync(TestPermissions.Read)).ShouldBeFalse();

        await app.CommitAsync(() => Manager.SetForRoleAsync(_role, TestPermissions.Read, true));
        (await RoleMayAsync(TestPermissions.Read)).ShouldBeTrue();
        (await RoleMayAsync(TestPermissions.Write)).ShouldBeFalse();

        await app.CommitAsync(() => Manager.SetForRoleAsync(_role, TestPermissions.Read, false));
        (await RoleMayAsync(TestPermissions.Read)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_grant_to_a_user_and_its_revocation_hold_at_once()
    {
        (await UserMayAsync(TestPermissions.Write)).ShouldBeFalse();

        await app.CommitAsync(() => Manager.SetForUserAsync(_user, TestPermissions.Write, true));
        (await UserMayAsync(TestPermissions.Write)).ShouldBeTrue();

        await app.CommitAsync(() => Manager.SetForUserAsync(_user, TestPermissions.Write, false));
        (await UserMayAsync(TestPermissions.Write)).ShouldBeFalse();
    }

    [Fact]
    public async Task The_manager_names_the_role_through_which_a_user_is_granted()
    {
        app.Get<TestUserRoles>().Roles[_user] = [_role];
        await app.CommitAsync(() => Manager.SetForRoleAsync(_role, TestPermissions.Read, true));

        var permission = (await app.CommitAsync(() => Manager.GetAllForUserAsync(_user))).Single(p => p.Name == TestPermissions.Read);

        permission.IsGranted.ShouldBeTrue();
        permission.Providers.ShouldHaveSingleItem().Key.ShouldBe(_role);
        permission.Providers[0].Name.ShouldBe(RolePermissionValueProvider.ProviderName);
    }

    [Fact]
    public async Task A_grant_of_one_tenant_holds_in_no_other_and_not_for_the_host()
    {
        var (a, b) = (Guid.NewGuid(), Guid.NewGuid());
        await app.CommitAsync(() => Manager.SetForRoleAsync(_role, TestPermissions.Read, true), a);

        (await RoleMayAsync(TestPermissions.Read, a)).ShouldBeTrue();
        (await RoleMayAsync(TestPermissions.Read, b)).ShouldBeFalse();
        (await RoleMayAsync(TestPermissions.Read)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_switched_off_tenant_filter_does_not_mix_the_grants_of_tenants()
    {
        var (a, b) = (Guid.NewGuid(), Guid.NewGuid());
        await app.CommitAsync(() => Manager.SetForRoleAsync(_role, TestPermissions.Read, true), a);

        using var off = app.Get<IDataFilter>().Disable<Volo.Abp.MultiTenancy.IMultiTenant>();
        (await RoleMayAsync(TestPermissions.Read, b)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_permission_of_the_host_can_not_be_granted_in_a_tenant()
    {
        var error = await Should.ThrowAsync<BusinessException>(() =>
            app.CommitAsync(() => Manager.SetForRoleAsync(_role, TestPermissions.HostOnly, true), Guid.NewGuid()));

        error.Code.ShouldBe("Volo.Abp.PermissionManagement:NotGrantable");
    }

    [Fact]
    public async Task A_permission_for_roles_can_not_be_granted_to_a_user()
    {
        var error = await Should.ThrowAsync<BusinessException>(() =>
            app.CommitAsync(() => Manager.SetForUserAsync(_user, TestPermissions.ForRolesOnly, true)));

        error.Code.ShouldBe("Volo.Abp.PermissionManagement:NotGrantable");
    }

    [Fact]
    public async Task A_unit_of_work_sees_its_own_grant_and_nobody_else_does_before_the_commit()
    {
        await app.CommitAsync(async () =>
        {
            await Manager.SetForRoleAsync(_role, TestPermissions.Read, true);
            await app.Get<Volo.Abp.Uow.IUnitOfWorkManager>().Current!.SaveChangesAsync();

            (await RoleMayAsync(TestPermissions.Read)).ShouldBeTrue();
            (await Elsewhere(() => RoleMayAsync(TestPermissions.Read))).ShouldBeFalse();
        });

        (await RoleMayAsync(TestPermissions.Read)).ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_in_memory_goes_with_a_commit_and_stays_with_a_rollback()
    {
        (await RoleMayAsync(TestPermissions.Write)).ShouldBeFalse();
        await app.SqlAsync(
            """INSERT INTO "AbpPermissionGrants" ("Id", "Name", "ProviderName", "ProviderKey") VALUES ($1, $2, 'R', $3)""",
            Guid.NewGuid(), TestPermissions.Write, _role);

        await app.RollBackAsync(() => Manager.SetForRoleAsync(_role, TestPermissions.Read, true));
        (await RoleMayAsync(TestPermissions.Write)).ShouldBeFalse("memory was not to be asked again");
        (await RoleMayAsync(TestPermissions.Read)).ShouldBeFalse();

        await app.CommitAsync(() => Manager.SetForRoleAsync(_role, TestPermissions.Read, true));
        (await RoleMayAsync(TestPermissions.Write)).ShouldBeTrue();
        (await RoleMayAsync(TestPermissions.Read)).ShouldBeTrue();
    }

    [Fact]
    public async Task What_another_process_has_changed_is_read_again_when_its_event_comes()
    {
        (await RoleMayAsync(TestPermissions.Write)).ShouldBeFalse();
        await app.SqlAsync(
            """INSERT INTO "AbpPermissionGrants" ("Id", "Name", "ProviderName", "ProviderKey") VALUES ($1, $2, 'R', $3)""",
            Guid.NewGuid(), TestPermissions.Write, _role);
        (await RoleMayAsync(TestPermissions.Write)).ShouldBeFalse();

        await app.Get<IDistributedEventBus>().PublishAsync(
            new SnapshotDroppedEto { Store = "PermissionGrants", Key = $"|R|{_role}", Process = Guid.NewGuid() });

        (await RoleMayAsync(TestPermissions.Write)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_renamed_role_keeps_its_grants_and_the_old_name_has_none()
    {
        var tenant = Guid.NewGuid();
        var renamed = _role + "-2";
        await app.CommitAsync(() => Manager.SetForRoleAsync(_role, TestPermissions.Read, true), tenant);
        (await RoleMayAsync(TestPermissions.Read, tenant)).ShouldBeTrue();

        await app.CommitAsync(
            () => app.Get<IDistributedEventBus>().PublishAsync(
                new IdentityRoleNameChangedEto { Id = Guid.NewGuid(), TenantId = tenant, OldName = _role, Name = renamed }),
            tenant);

        (await RoleMayAsync(TestPermissions.Read, tenant)).ShouldBeFalse();
        (await app.InTenantAsync(tenant, () => Store.IsGrantedAsync(TestPermissions.Read, "R", renamed))).ShouldBeTrue();
    }

    [Fact]
    public async Task Several_permissions_are_answered_together()
    {
        await app.CommitAsync(() => Manager.SetForRoleAsync(_role, TestPermissions.Write, true));

        var answer = await Store.IsGrantedAsync([TestPermissions.Read, TestPermissions.Write], "R", _role);

        answer.Result[TestPermissions.Read].ShouldBe(PermissionGrantResult.Undefined);
        answer.Result[TestPermissions.Write].ShouldBe(PermissionGrantResult.Granted);
    }

    [Fact]
    public async Task The_permission_checker_answers_for_the_role_of_the_signed_in_person()
    {
        await app.CommitAsync(() => Manager.SetForRoleAsync(_role, TestPermissions.Read, true));
        var person = new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(AbpClaimTypes.UserId, _user.ToString()), new Claim(AbpClaimTypes.Role, _role)], "test"));

        // The application of the tests allows everything; this is the checker of one that does not.
        var checker = ActivatorUtilities.CreateInstance<PermissionChecker>(app.Services);
        (await checker.IsGrantedAsync(person, TestPermissions.Read)).ShouldBeTrue();
        (await checker.IsGrantedAsync(person, TestPermissions.Write)).ShouldBeFalse();
    }

    [Fact]
    public async Task The_finder_answers_for_a_user_through_the_roles()
    {
        app.Get<TestUserRoles>().Roles[_user] = [_role];
        await app.CommitAsync(() => Manager.SetForRoleAsync(_role, TestPermissions.Read, true));

        (await app.CommitAsync(() => app.Get<IPermissionFinder>().IsGrantedAsync(_user, TestPermissions.Read))).ShouldBeTrue();
        (await app.CommitAsync(() => app.Get<IPermissionFinder>().IsGrantedAsync(_user, TestPermissions.Write))).ShouldBeFalse();
    }

    [Fact]
    public async Task Seeding_a_tenant_grants_its_admin_what_tenants_may_have_and_does_it_once()
    {
        var tenant = Guid.NewGuid();
        for (var i = 0; i < 2; i++)
            await app.CommitAsync(() => app.Get<IDataSeeder>().SeedAsync(tenant), tenant);

        (await app.InTenantAsync(tenant, () => Store.IsGrantedAsync(TestPermissions.Write, "R", "admin"))).ShouldBeTrue();
        (await app.InTenantAsync(tenant, () => Store.IsGrantedAsync(TestPermissions.HostOnly, "R", "admin"))).ShouldBeFalse();
        (await app.SqlAsync(
            """SELECT count(*) FROM "AbpPermissionGrants" WHERE "TenantId" = $1 AND "Name" = $2""", tenant, TestPermissions.Write))
            .ShouldBe(1L);
    }

    [Fact]
    public async Task The_service_lists_and_changes_the_grants_of_a_role()
    {
        var service = app.Get<IPermissionAppService>();
        await app.CommitAsync(() => service.UpdateAsync("R", _role, new UpdatePermissionsDto
        {
            Permissions = [new UpdatePermissionDto { Name = TestPermissions.Write, IsGranted = true }],
        }));

        var list = await app.CommitAsync(() => service.GetAsync("R", _role));
        var permissions = list.Groups.Single(g => g.Name == "Things").Permissions;

        permissions.Single(p => p.Name == TestPermissions.Write).IsGranted.ShouldBeTrue();
        permissions.Single(p => p.Name == TestPermissions.Write).ParentName.ShouldBe(TestPermissions.Read);
        permissions.Single(p => p.Name == TestPermissions.Read).IsGranted.ShouldBeFalse();
    }

    [Fact]
    public async Task The_service_knows_no_provider_without_a_policy()
    {
        var error = await Should.ThrowAsync<BusinessException>(() =>
            app.CommitAsync(() => app.Get<IPermissionAppService>().GetAsync("X", "anyone")));

        error.Code.ShouldBe("Volo.Abp.PermissionManagement:UnknownProvider");
    }

    private IPermissionStore Store => app.Get<IPermissionStore>();

    private Task<bool> RoleMayAsync(string permission, Guid? tenantId = null) =>
        app.InTenantAsync(tenantId, () => Store.IsGrantedAsync(permission, "R", _role));

    private Task<bool> UserMayAsync(string permission) => Store.IsGrantedAsync(permission, "U", _user.ToString());

    /// <summary>Outside of the unit of work that the caller is in.</summary>
    private static Task<T> Elsewhere<T>(Func<Task<T>> work)
    {
        using (ExecutionContext.SuppressFlow())
            return Task.Run(work);
    }
}
