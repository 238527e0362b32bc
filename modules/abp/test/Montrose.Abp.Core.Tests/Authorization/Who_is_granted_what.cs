using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Abp.Core.Tests.Parts;
using Shouldly;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Authorization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp;
using Xunit;

namespace Montrose.Abp.Core.Tests.Authorization;

public class Who_is_granted_what : PartsTest
{
    private static readonly Guid Ada = Guid.Parse("99999999-9999-9999-9999-999999999999");

    private readonly Grants _grants = new();

    protected override void AfterAddApplication(IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Singleton<IPermissionStore>(_ => _grants));
        services.AddTransient<NoFridays>();
        services.Configure<AbpPermissionOptions>(options => options.ValueProviders.Add<NoFridays>());
    }

    private IPermissionChecker Permissions => GetRequiredService<IPermissionChecker>();

    [Fact]
    public async Task A_permission_is_granted_to_the_user_or_through_a_role()
    {
        (await Permissions.IsGrantedAsync(Somebody(Ada), "Test.Books")).ShouldBeFalse();

        _grants.Add("Test.Books", "U", Ada.ToString());
        (await Permissions.IsGrantedAsync(Somebody(Ada), "Test.Books")).ShouldBeTrue();

        _grants.Add("Test.Books.Edit", "R", "editor");
        (await Permissions.IsGrantedAsync(Somebody(Ada, null, "reader", "editor"), "Test.Books.Edit")).ShouldBeTrue();
        (await Permissions.IsGrantedAsync(Somebody(Ada, null, "reader"), "Test.Books.Edit")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_prohibition_beats_every_grant_before_and_after_it()
    {
        _grants.Add("Test.Books", "U", Ada.ToString());
        _grants.Add("Test.Books", "R", "admin");

        (await Permissions.IsGrantedAsync(Somebody(Ada, null, "admin", "on-friday"), "Test.Books")).ShouldBeFalse();
        var many = await Permissions.IsGrantedAsync(Somebody(Ada, null, "admin", "on-friday"), ["Test.Books"]);
        many.Result["Test.Books"].ShouldBe(PermissionGrantResult.Prohibited);
    }

    [Fact]
    public async Task A_permission_of_the_host_is_never_a_tenants()
    {
        _grants.Add("Test.Host", "R", "admin");

        (await Permissions.IsGrantedAsync(Somebody(Ada, null, "admin"), "Test.Host")).ShouldBeTrue();
        (await Permissions.IsGrantedAsync(Somebody(Ada, PartsTestModule.Acme, "admin"), "Test.Host")).ShouldBeFalse();
    }

    [Fact]
    public async Task Disabled_and_unknown_permissions_are_granted_to_nobody()
    {
        _grants.Add("Test.Disabled", "R", "admin");
        _grants.Add("Test.Unknown", "R", "admin");

        (await Permissions.IsGrantedAsync(Somebody(Ada, null, "admin"), "Test.Disabled")).ShouldBeFalse();
        (await Permissions.IsGrantedAsync(Somebody(Ada, null, "admin"), "Test.Unknown")).ShouldBeFalse();
    }

    [Fact]
    public async Task Many_permissions_are_answered_one_by_one()
    {
        _grants.Add("Test.Books", "R", "reader");

        var many = await Permissions.IsGrantedAsync(Somebody(Ada, null, "reader"), ["Test.Books", "Test.Books.Edit", "Test.Unknown"]);

        many.Result["Test.Books"].ShouldBe(PermissionGrantResult.Granted);
        many.Result["Test.Books.Edit"].ShouldBe(PermissionGrantResult.Undefined);
        many.Result["Test.Unknown"].ShouldBe(PermissionGrantResult.Prohibited);
        many.AllGranted.ShouldBeFalse();
    }

    [Fact]
    public async Task A_permissions_name_is_a_policy()
    {
        _grants.Add("Test.Books", "R", "reader");
        var authorization = GetRequiredService<IAuthorizationService>();

        using (SignIn(Somebody(Ada, null, "reader")))
        {
            (await authorization.IsGrantedAsync("Test.Books")).ShouldBeTrue();
            var refused = await Should.ThrowAsync<AbpAuthorizationException>(() => authorization.CheckAsync("Test.Books.Edit"));
            refused.Code.ShouldBe(AbpAuthorizationErrorCodes.GivenPolicyHasNotGrantedWithPolicyName);
        }
    }

    [Fact]
    public async Task A_service_with_Authorize_is_guarded_and_AllowAnonymous_opens_a_method()
    {
        var library = GetRequiredService<ILibrary>();
        _grants.Add("Test.Books", "R", "reader");

        (await library.OpeningHoursAsync()).ShouldBe("9-17");
        await Should.ThrowAsync<AbpAuthorizationException>(() => library.BorrowAsync());
        using (SignIn(Somebody(Ada, null, "reader")))
            (await library.BorrowAsync()).ShouldBe("a book");
    }

    private sealed class Grants : IPermissionStore
    {
        private readonly HashSet<(string, string?, string?)> _grants = [];

        public void Add(string name, string provider, string key) => _grants.Add((name, provider, key));

        public Task<bool> IsGrantedAsync(string name, string? providerName, string? providerKey) =>
            Task.FromResult(_grants.Contains((name, providerName, providerKey)));

        public Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names, string? providerName, string? providerKey)
        {
            var result = new MultiplePermissionGrantResult(names);
            foreach (var name in names.Where(n => _grants.Contains((n, providerName, providerKey))))
                result.Result[name] = PermissionGrantResult.Granted;
            return Task.FromResult(result);
        }
    }

    private sealed class NoFridays(IPermissionStore permissionStore) : PermissionValueProvider(permissionStore)
    {
        public override string Name => "Friday";

        public override Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context) =>
            Task.FromResult(IsFriday(context.Principal) ? PermissionGrantResult.Prohibited : PermissionGrantResult.Undefined);

        public override Task<MultiplePermissionGrantResult> CheckAsync(PermissionValuesCheckContext context) => Task.FromResult(new MultiplePermissionGrantResult(
            [.. context.Permissions.Select(p => p.Name)],
            IsFriday(context.Principal) ? PermissionGrantResult.Prohibited : PermissionGrantResult.Undefined));

        private static bool IsFriday(ClaimsPrincipal? principal) => principal?.IsInRole("on-friday") == true;
    }
}

public interface ILibrary
{
    Task<string> OpeningHoursAsync();

    Task<string> BorrowAsync();
}

[Authorize("Test.Books")]
public class Library : ILibrary, ITransientDependency
{
    [AllowAnonymous]
    public virtual Task<string> OpeningHoursAsync() => Task.FromResult("9-17");

    public virtual Task<string> BorrowAsync() => Task.FromResult("a book");
}

public class TestPermissions : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup("Test");
        group.AddPermission("Test.Books").AddChild("Test.Books.Edit");
        group.AddPermission("Test.Host", multiTenancySide: MultiTenancySides.Host);
        group.AddPermission("Test.Disabled", isEnabled: false);
    }
}
