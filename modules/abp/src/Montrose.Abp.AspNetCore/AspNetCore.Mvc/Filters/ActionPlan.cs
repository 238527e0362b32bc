using System.Data;
using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Volo.Abp.AspNetCore.Uow;
using Volo.Abp.Auditing;
using Volo.Abp.Features;
using Volo.Abp.GlobalFeatures;
using Volo.Abp.Threading;
using Volo.Abp.Uow;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore.Mvc.Filters;

/// <summary>
/// What the framework does around one method, decided once at start-up from its attributes and the options, so that a
/// request only looks at a few booleans.
/// </summary>
internal sealed class ActionPlan
{
    private readonly AbpUnitOfWorkOptions _reading;
    private readonly AbpUnitOfWorkOptions _writing;
    private readonly AspNetCoreUnitOfWorkTransactionBehaviourProviderOptions _behaviour;

    public ActionPlan(Type type, MethodInfo method, ActionPlanOptions options)
    {
        Type = type;
        Method = method;
        _behaviour = options.Behaviour.Value;
        var returned = AsyncHelper.UnwrapTask(method.ReturnType);
        ReturnsNothing = returned == typeof(void);
        HasObjectResult = ActionResultHelper.IsObjectResult(method.ReturnType);

        var unitOfWork = UnitOfWorkHelper.GetUnitOfWorkAttributeOrNull(method);
        HasUnitOfWork = unitOfWork?.IsDisabled != true;
        _reading = Options(unitOfWork, options.UnitOfWork.Value, autoTransactional: false);
        _writing = Options(unitOfWork, options.UnitOfWork.Value, autoTransactional: true);

        ChecksModelState = HasObjectResult && options.Mvc.Value.AutoModelValidation && !Has<DisableValidationAttribute>(type, method);
        // Data annotations are the model binder's work; only what else an application adds is asked of the validator.
        ChecksArguments = ChecksModelState && method.GetParameters().Length > 0
            && options.Validation.Value.ObjectValidationContributors.Any(c => c != typeof(DataAnnotationObjectValidationContributor));
        ChecksFeatures = Has<RequiresFeatureAttribute>(type, method);
        IsSwitchedOff = !GlobalFeatureHelper.IsGlobalFeatureEnabled(type, out _);
        IsAudited = ShouldAudit(type, method, options.Auditing.Value);
    }

    public Type Type { get; }

    public MethodInfo Method { get; }

    public bool HasObjectResult { get; }

    public bool ReturnsNothing { get; }

    public bool HasUnitOfWork { get; }

    public bool ChecksModelState { get; }

    public bool ChecksArguments { get; }

    public bool ChecksFeatures { get; }

    public bool IsSwitchedOff { get; }

    public bool IsAudited { get; }

    public AbpUnitOfWorkOptions UnitOfWorkFor(HttpRequest request)
        => AspNetCoreUnitOfWorkTransactionBehaviourProvider.IsTransactionalRequest(request, _behaviour) ? _writing : _reading;

    private static AbpUnitOfWorkOptions Options(UnitOfWorkAttribute? attribute, AbpUnitOfWorkDefaultOptions defaults, bool autoTransactional)
        => new()
        {
            IsTransactional = attribute?.IsTransactional ?? defaults.CalculateIsTransactional(autoTransactional),
            IsolationLevel = attribute?.IsolationLevel ?? defaults.IsolationLevel,
            Timeout = attribute?.Timeout ?? defaults.Timeout,
        };

    private static bool ShouldAudit(Type type, MethodInfo method, AbpAuditingOptions options)
    {
        if (!options.IsEnabled || options.DisableLogActionInfo)
            return false;
        if (method.IsDefined(typeof(AuditedAttribute), inherit: true))
            return true;
        if (Has<DisableAuditingAttribute>(type, method))
            return false;
        return AuditingInterceptorRegistrar.ShouldAuditTypeByDefaultOrNull(type, options.IsEnabledForIntegrationServices)
            ?? !IntegrationServiceAttribute.IsDefinedOrInherited(type) || options.IsEnabledForIntegrationServices;
    }

    private static bool Has<TAttribute>(Type type, MethodInfo method) where TAttribute : Attribute
        => method.IsDefined(typeof(TAttribute), inherit: true) || type.IsDefined(typeof(TAttribute), inherit: true);
}

/// <summary>The options that plans are made from.</summary>
internal sealed record ActionPlanOptions(
    IOptions<AbpAspNetCoreMvcOptions> Mvc,
    IOptions<AbpUnitOfWorkDefaultOptions> UnitOfWork,
    IOptions<AspNetCoreUnitOfWorkTransactionBehaviourProviderOptions> Behaviour,
    IOptions<AbpValidationOptions> Validation,
    IOptions<AbpAuditingOptions> Auditing);
